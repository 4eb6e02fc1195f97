package fr.vitrine.volunteers.profile;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;
import static fr.vitrine.db.jooq.volunteers.Tables.PROFILE;
import static org.jooq.impl.DSL.selectOne;

import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.SensitiveAction;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.Text;
import fr.vitrine.volunteers.profile.SaveProfileResult.Conflict;
import fr.vitrine.volunteers.profile.SaveProfileResult.Saved;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What volunteers say of themselves. Each has their own; a structure's people see a part of it while an application goes on;
 * staff look at one with a reason, which is logged. There is no list of them and no search in them.
 */
@Service
public class VolunteerProfiles {

    public static final int MAX_REASON = 500;

    private final DSLContext jooq;
    private final ProfileRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VolunteerProfiles(DSLContext jooq, ProfileRows rows, ApplicationEventPublisher events, Clock clock) {
        this.jooq = jooq;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** One's own; empty where nothing has been said yet. */
    @Transactional(readOnly = true)
    public Optional<Profile> own(Actor actor) {
        return rows.find(actor.requirePerson());
    }

    /** @param version 0: the first time */
    @Transactional
    public SaveProfileResult save(Actor actor, int version, ProfileDetails details) {
        var person = actor.requirePerson();
        var saved = version == 0 ? rows.insert(person, details) : rows.update(person, version, details);
        var now = rows.find(person).orElseGet(() -> rows.nothing(person));
        return saved ? new Saved(now) : new Conflict(now);
    }

    /** Takes back all that one has said; the account stays. */
    @Transactional
    public void forget(Actor actor) {
        jooq.deleteFrom(PROFILE)
                .where(PROFILE.PERSON_ID.eq(actor.requirePerson()))
                .execute();
    }

    /** Whether one is under 18 as far as one has said. */
    @Transactional(readOnly = true)
    public boolean isUnderAge(Actor actor) {
        return own(actor)
                .map(profile -> profile.details().age().isUnderAge(LocalDate.now(clock)))
                .orElse(false);
    }

    /** For the people of a structure with which somebody has an application that goes on; empty where they have said nothing. */
    @Transactional(readOnly = true)
    public Optional<ApplicantProfile> ofApplicant(Actor actor, PersonId person) {
        if (!(actor instanceof Actor.Person member)
                || !hasApplied(person, member.memberships().keySet())) {
            throw new AccessDenied();
        }
        return rows.find(person).map(profile -> ApplicantProfile.of(profile.details()));
    }

    private boolean hasApplied(PersonId person, Set<StructureId> structures) {
        return jooq.fetchExists(selectOne()
                .from(APPLICATION)
                .join(MISSION)
                .on(MISSION.ID.eq(APPLICATION.MISSION_ID))
                .where(APPLICATION.PERSON_ID.eq(person))
                .and(APPLICATION.IS_LIVE)
                .and(MISSION.STRUCTURE_ID.in(structures)));
    }

    /**
     * For staff who have to: that they looked, at whom and why is logged with it, found or not.
     *
     * @throws IllegalArgumentException where no reason is given
     */
    @Transactional
    public Optional<Profile> look(Actor actor, PersonId person, String reason) {
        actor.requireStaff();
        var why = Text.clean(reason);
        if (why.isEmpty() || why.length() > MAX_REASON) {
            throw new IllegalArgumentException("say why in at most " + MAX_REASON + " characters");
        }
        events.publishEvent(new SensitiveAction(actor, "volunteer.looked-at", "person " + person, why));
        return rows.find(person);
    }
}
