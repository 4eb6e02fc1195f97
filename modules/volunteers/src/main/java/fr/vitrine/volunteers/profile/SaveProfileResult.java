package fr.vitrine.volunteers.profile;

/** What came of saving one's profile. */
public sealed interface SaveProfileResult {

    record Saved(Profile now) implements SaveProfileResult {}

    /** It was changed elsewhere since it was read. */
    record Conflict(Profile now) implements SaveProfileResult {}
}
