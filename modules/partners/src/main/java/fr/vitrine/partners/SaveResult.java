package fr.vitrine.partners;

/** What came of saving a partner or an offer. */
public sealed interface SaveResult<T> {

    record Saved<T>(T now) implements SaveResult<T> {}

    /** Somebody has changed it since: here is what it is now. */
    record Conflict<T>(T current) implements SaveResult<T> {}
}
