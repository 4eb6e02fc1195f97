package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.OCCURRENCE;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION;

import fr.vitrine.events.Event;
import fr.vitrine.events.Events;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.OccurrenceId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came: ticked at the door, or noted afterwards. For whoever may look at the registrations of the event. */
@Service
public class Arrivals {

    private final Events events;
    private final DatedEvents dated;
    private final RegistrationDesk desk;
    private final RegistrationRows rows;
    private final RegistrationStore store;
    private final Clock clock;

    Arrivals(
            Events events,
            DatedEvents dated,
            RegistrationDesk desk,
            RegistrationRows rows,
            RegistrationStore store,
            Clock clock) {
        this.events = events;
        this.dated = dated;
        this.desk = desk;
        this.rows = rows;
        this.store = store;
        this.clock = clock;
    }

    /** Ticked at the door: @param at null: not there after all */
    public record Tick(String ticket, @Nullable OffsetDateTime at) {}

    /**
     * What was ticked, perhaps without a network and a while ago. Said twice it is the same; tickets of other events, and of
     * who does not come, are left out.
     *
     * @return the tickets that are known here
     */
    @Transactional
    public Set<String> arrive(Actor actor, EventId event, List<Tick> ticks) {
        events.get(actor, event);
        var now = OffsetDateTime.now(clock);
        var known = new LinkedHashSet<String>();
        for (var tick : ticks) {
            rows.find(OCCURRENCE.EVENT_ID.eq(event).and(REGISTRATION.TICKET.eq(tick.ticket())))
                    .filter(Registration::isComing)
                    .ifPresent(registration -> {
                        var at = tick.at();
                        store.arrived(registration.id(), at == null ? null : at.isAfter(now) ? now : at);
                        known.add(tick.ticket());
                    });
        }
        return known;
    }

    /** Of which event a ticket is, for who may look at its registrations. */
    @Transactional(readOnly = true)
    public Event ticket(Actor actor, String ticket) {
        var registration = rows.find(REGISTRATION.TICKET.eq(ticket)).orElseThrow(AccessDenied::new);
        return events.get(actor, dated.get(registration.date()).event().id());
    }

    /** Noted from the day on. @return false where it is too early, or nobody expected them */
    @Transactional
    public boolean note(Actor actor, EventId event, RegistrationId id, Presence presence) {
        var registration = desk.of(actor, event, id);
        if (!registration.isComing() || isEarly(registration.date())) {
            return false;
        }
        switch (presence) {
            case CAME -> store.arrived(id, OffsetDateTime.now(clock));
            case ABSENT -> store.absent(id);
            case UNKNOWN -> store.arrived(id, null);
        }
        return true;
    }

    /**
     * Of all who were expected, those of whom nothing is noted did not come. Once a date is over.
     *
     * @param date null: all that are over
     * @return how many registrations that is
     */
    @Transactional
    public int restAbsent(Actor actor, EventId event, @Nullable OccurrenceId date) {
        events.get(actor, event);
        var unknown = rows
                .list(OCCURRENCE
                        .EVENT_ID
                        .eq(event)
                        .and(date == null ? DSL.noCondition() : REGISTRATION.OCCURRENCE_ID.eq(date))
                        .and(OCCURRENCE.ENDS_AT.le(OffsetDateTime.now(clock))))
                .stream()
                .filter(one -> one.isComing() && one.presence() == Presence.UNKNOWN)
                .toList();
        unknown.forEach(one -> store.absent(one.id()));
        return unknown.size();
    }

    private boolean isEarly(OccurrenceId date) {
        return dated.get(date).date().firstDay().isAfter(LocalDate.now(clock));
    }
}
