package fr.vitrine.volunteers;

/** What came of moving a mission to another state. */
public sealed interface MoveMissionResult {

    record Moved(Mission now) implements MoveMissionResult {}

    /** {@link MissionMoves} has no such move. */
    record NotAllowed(MissionState from) implements MoveMissionResult {}

    /** Who sends it back says why, in at most {@link MissionMoves#MAX_REASON} characters. */
    record ReasonMissing() implements MoveMissionResult {}

    /** All of its times are past: it cannot be published. */
    record Over() implements MoveMissionResult {}
}
