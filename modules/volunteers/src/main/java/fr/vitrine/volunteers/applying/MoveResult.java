package fr.vitrine.volunteers.applying;

/** What came of moving an application. */
public sealed interface MoveResult {

    record Moved(Application now) implements MoveResult {}

    /** {@link ApplicationMove} does not allow it from where it stands now. */
    record Overtaken(Application now) implements MoveResult {}

    /** One of the move's reasons has to be given. */
    record ReasonMissing() implements MoveResult {}

    /** The words are too many. */
    record TooLong() implements MoveResult {}
}
