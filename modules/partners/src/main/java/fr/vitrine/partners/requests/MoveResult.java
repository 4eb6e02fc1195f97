package fr.vitrine.partners.requests;

import fr.vitrine.partners.requests.ProjectRequest.Assignment;

/** What came of moving a request. */
public sealed interface MoveResult {

    record Moved(Assignment now) implements MoveResult {}

    /** Somebody else was faster, or the table does not allow it: here is how it stands. */
    record Overtaken(Assignment now) implements MoveResult {}

    /** Why, or what is asked, has to be said, in 2,000 characters at most. */
    record ReasonMissing() implements MoveResult {}

    /** The partner it should go to has it already, or takes none. */
    record NotThere() implements MoveResult {}
}
