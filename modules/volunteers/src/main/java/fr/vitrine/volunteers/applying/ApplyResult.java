package fr.vitrine.volunteers.applying;

import java.util.Set;

/** What came of offering a hand. */
public sealed interface ApplyResult {

    /** Sent, with places or in line for them. */
    record Sent(Application application) implements ApplyResult {}

    /** Something has to be put right; nothing was sent. */
    record Invalid(Set<ApplicationForm.Problem> problems) implements ApplyResult {}

    /** They have applied before, and it goes on. */
    record AlreadyApplied(Application application) implements ApplyResult {}

    /** They are of the structure's people. */
    record OwnMission() implements ApplyResult {}

    /** It is not public, or over. */
    record NotOpen() implements ApplyResult {}

    /** Many applications in a short time. */
    record TooMany() implements ApplyResult {}

    /** They are under 18: a parent or guardian was asked by mail, and nothing is sent before they agree. */
    record GuardianAsked() implements ApplyResult {}

    /** They are under 18, and have not said whom to ask. */
    record GuardianUnknown() implements ApplyResult {}
}
