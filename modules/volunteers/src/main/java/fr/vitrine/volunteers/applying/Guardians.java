package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.volunteers.Tables.GUARDIAN_CONSENT;

import fr.vitrine.accounts.People;
import fr.vitrine.accounts.Token;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.Sha256;
import fr.vitrine.kernel.SlotId;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.profile.VolunteerProfiles;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks a parent or guardian before anything is sent for somebody under 18: until they agree, the structure has no trace of it. */
@Component
class Guardians {

    static final Duration LIFE = Duration.ofDays(7);

    private final DSLContext jooq;
    private final VolunteerProfiles profiles;
    private final GuardianMails mails;
    private final People people;
    private final Clock clock;

    Guardians(DSLContext jooq, VolunteerProfiles profiles, GuardianMails mails, People people, Clock clock) {
        this.jooq = jooq;
        this.profiles = profiles;
        this.mails = mails;
        this.people = people;
        this.clock = clock;
    }

    boolean isNeeded(Actor actor) {
        return profiles.isUnderAge(actor);
    }

    /** The unique index is the referee: a guardian is asked once for a mission, however often the form is sent. */
    ApplyResult ask(Actor actor, PersonId person, Mission mission, ApplicationForm form, Set<SlotId> chosen) {
        var guardian = guardian(actor, form);
        var account = people.get(actor, person);
        if (guardian == null
                || guardian.value().equalsIgnoreCase(account.email().value())) {
            return new ApplyResult.GuardianUnknown();
        }
        var secret = Token.random().value();
        var now = OffsetDateTime.now(clock);
        var asked = jooq.insertInto(GUARDIAN_CONSENT)
                .set(GUARDIAN_CONSENT.PERSON_ID, person)
                .set(GUARDIAN_CONSENT.MISSION_ID, mission.id())
                .set(GUARDIAN_CONSENT.NAME, form.name())
                .set(GUARDIAN_CONSENT.MESSAGE, form.message())
                .set(GUARDIAN_CONSENT.SLOTS, chosen.stream().map(SlotId::value).toArray(Long[]::new))
                .set(GUARDIAN_CONSENT.EMAIL, guardian)
                .set(GUARDIAN_CONSENT.SECRET_HASH, Sha256.of(secret))
                .set(GUARDIAN_CONSENT.STATE, GuardianState.ASKED.code())
                .set(GUARDIAN_CONSENT.ASKED_AT, now)
                .set(GUARDIAN_CONSENT.EXPIRES_AT, now.plus(LIFE))
                .onConflictDoNothing()
                .execute();
        if (asked > 0) {
            mails.asked(guardian, account, mission, form, secret);
        }
        return new ApplyResult.GuardianAsked();
    }

    /** Whom they have just named; else whom their profile names. */
    private @Nullable EmailAddress guardian(Actor actor, ApplicationForm form) {
        return form.guardian() != null
                ? form.guardian()
                : profiles.own(actor)
                        .map(profile -> profile.details().age().guardian())
                        .orElse(null);
    }
}
