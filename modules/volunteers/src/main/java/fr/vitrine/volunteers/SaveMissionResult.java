package fr.vitrine.volunteers;

/** What came of saving a mission. */
public sealed interface SaveMissionResult {

    record Saved(Mission now) implements SaveMissionResult {}

    /** Somebody has changed it since: here is what it is now. */
    record Conflict(Mission current) implements SaveMissionResult {}

    /** A slot that would be gone, or get fewer places, has people who count on it. */
    record PlacesTaken(Slot slot) implements SaveMissionResult {}
}
