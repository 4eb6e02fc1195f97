package fr.vitrine.directory;

/** What came of saving a structure. */
public sealed interface SaveResult {

    record Saved(Structure structure) implements SaveResult {}

    /** Somebody has changed it since: here is what it is now. */
    record Conflict(Structure current) implements SaveResult {}

    /** Another structure has this SIRET. */
    record SiretTaken(Structure holder) implements SaveResult {}
}
