package fr.vitrine.places;

/** What came of coming with more people or fewer. */
public sealed interface ResizeResult {

    record Resized(Booking booking) implements ResizeResult {}

    /** It stays as it was: @param free how many more could come */
    record NotEnough(int free) implements ResizeResult {}

    /** Nothing can come of it any more. */
    record Over() implements ResizeResult {}
}
