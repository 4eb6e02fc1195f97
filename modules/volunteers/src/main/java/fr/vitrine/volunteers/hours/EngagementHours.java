package fr.vitrine.volunteers.hours;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static fr.vitrine.db.jooq.volunteers.Tables.HOURS;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.volunteers.applying.ApplicationId;
import fr.vitrine.volunteers.hours.HoursResult.AlreadyThere;
import fr.vitrine.volunteers.hours.HoursResult.Done;
import fr.vitrine.volunteers.hours.HoursResult.NotAccepted;
import fr.vitrine.volunteers.hours.HoursResult.NotPossible;
import fr.vitrine.volunteers.hours.HoursResult.Overtaken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hours that people give: for who gave them and for the people of the structure, and for nobody else. */
@Service
public class EngagementHours {

    private final DSLContext jooq;
    private final HoursRows rows;
    private final HoursMails mails;
    private final Clock clock;

    EngagementHours(DSLContext jooq, HoursRows rows, HoursMails mails, Clock clock) {
        this.jooq = jooq;
        this.rows = rows;
        this.mails = mails;
        this.clock = clock;
    }

    private record Sides(@Nullable PersonId volunteer, StructureId structure) {}

    /** One's own, the last day first; without what was withdrawn. */
    @Transactional(readOnly = true)
    public List<HoursEntry> own(Actor actor) {
        return rows.list(APPLICATION.PERSON_ID.eq(actor.requirePerson()).and(isKept()));
    }

    /** What one is accepted for. */
    @Transactional(readOnly = true)
    public List<Engagement> ownEngagements(Actor actor) {
        return rows.engagements(APPLICATION.PERSON_ID.eq(actor.requirePerson()));
    }

    /** Those given to a structure, for its people. */
    @Transactional(readOnly = true)
    public List<HoursEntry> list(Actor actor, StructureId structure) {
        actor.requireMember(structure);
        return rows.list(MISSION.STRUCTURE_ID.eq(structure).and(isKept()));
    }

    @Transactional(readOnly = true)
    public List<Engagement> engagements(Actor actor, StructureId structure) {
        actor.requireMember(structure);
        return rows.engagements(MISSION.STRUCTURE_ID.eq(structure).and(APPLICATION.PERSON_ID.isNotNull()));
    }

    /** What one could do with it now; nothing for whoever is on neither side. */
    public Set<HoursMove> moves(Actor actor, HoursEntry entry) {
        return HoursMove.of(
                entry.state(), entry.enteredBy(), side(actor, new Sides(entry.person(), entry.structure())));
    }

    /** The other side is asked to confirm. */
    @Transactional
    public HoursResult enter(Actor actor, ApplicationId application, LocalDate day, int minutes) {
        var side = side(actor, sides(application));
        var since = jooq.select(APPLICATION.CREATED_AT)
                .from(APPLICATION)
                .where(APPLICATION.ID.eq(application.value()))
                .fetchSingle(
                        row -> row.value1().atZoneSameInstant(clock.getZone()).toLocalDate());
        if (rows.engagements(APPLICATION.ID.eq(application.value())).isEmpty()) {
            return new NotAccepted();
        }
        if (!isPossible(minutes) || day.isAfter(LocalDate.now(clock)) || day.isBefore(since)) {
            return new NotPossible();
        }
        var id = rows.insert(application, day, minutes, side);
        if (id.isEmpty()) {
            return new AlreadyThere();
        }
        rows.record(id.get(), "enter", null, HoursState.TO_CONFIRM, minutes, side, actor.requirePerson());
        var entry = rows.get(id.get());
        mails.toConfirm(entry);
        return new Done(entry);
    }

    /** As {@link HoursMove} allows; {@link #correct} says another number as well. */
    @Transactional
    public HoursResult move(Actor actor, HoursId id, int version, HoursMove move) {
        return change(actor, id, version, move, null);
    }

    @Transactional
    public HoursResult correct(Actor actor, HoursId id, int version, int minutes) {
        return change(actor, id, version, HoursMove.CORRECT, minutes);
    }

    private HoursResult change(Actor actor, HoursId id, int version, HoursMove move, @Nullable Integer minutes) {
        var seen = rows.get(id);
        var side = side(actor, new Sides(seen.person(), seen.structure()));
        if (minutes != null && !isPossible(minutes)) {
            return new NotPossible();
        }
        var now = rows.lock(id);
        if (now.version() != version || !move.isAllowed(now.state(), now.enteredBy(), side)) {
            return new Overtaken(now);
        }
        var said = minutes == null ? now.minutes() : minutes;
        rows.change(id, move.to(), said);
        rows.record(id, move.code(), now.state(), move.to(), said, side, actor.requirePerson());
        var after = rows.get(id);
        switch (move) {
            case CORRECT -> mails.toConfirm(after);
            case DISPUTE -> mails.disputed(after);
            case CONFIRM, WITHDRAW, STRIKE -> {}
        }
        return new Done(after);
    }

    private Sides sides(ApplicationId application) {
        return jooq.select(APPLICATION.PERSON_ID, MISSION.STRUCTURE_ID)
                .from(APPLICATION)
                .join(MISSION)
                .on(MISSION.ID.eq(APPLICATION.MISSION_ID))
                .where(APPLICATION.ID.eq(application.value()))
                .fetchOptional(row -> new Sides(row.value1(), row.value2()))
                .orElseThrow(() -> new NotFound("application"));
    }

    /** Who gave them is on that side alone, whatever else they may be: nobody confirms what they entered. */
    private static HoursSide side(Actor actor, Sides sides) {
        if (actor.requirePerson().equals(sides.volunteer())) {
            return HoursSide.VOLUNTEER;
        }
        actor.requireMember(sides.structure());
        return HoursSide.STRUCTURE;
    }

    private static Condition isKept() {
        return HOURS.STATE.ne(HoursState.WITHDRAWN.code());
    }

    private static boolean isPossible(int minutes) {
        return minutes >= HoursEntry.FEWEST && minutes <= HoursEntry.MOST;
    }
}
