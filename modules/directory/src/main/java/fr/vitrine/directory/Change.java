package fr.vitrine.directory;

import fr.vitrine.kernel.Actor;

/** On whose behalf a structure is written, and what brought it about. */
public record Change(Actor by, Cause cause) {

    public enum Cause {
        /** It was there before its history was kept. */
        FOUND,
        CREATED,
        IMPORTED,
        EDITED,
        /** A proposal was accepted. */
        REVIEWED,
        /** Taken back from an earlier version. */
        RESTORED,
        /** Joined with another record of the same structure. */
        MERGED,
        /** Somebody said that it is still right. */
        CONFIRMED,
        /** Published, archived, taken back to draft. */
        STATUS
    }
}
