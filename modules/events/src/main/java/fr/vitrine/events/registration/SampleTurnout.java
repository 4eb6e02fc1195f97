package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.REGISTRATION;

import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Events;
import fr.vitrine.events.Occurrence;
import fr.vitrine.events.RegistrationKind;
import fr.vitrine.events.registration.DatePools.Key;
import fr.vitrine.kernel.Actor;
import fr.vitrine.places.AskResult;
import fr.vitrine.places.Places;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who came to the sample events that are over, and who did not: invented people, to whom nothing is written. */
@Component
class SampleTurnout {

    private static final int DAYS_BEFORE = 7;

    private static final List<Guest> GUESTS = List.of(
            new Guest("Alix", 2, Presence.CAME),
            new Guest("Claude", 1, Presence.CAME),
            new Guest("Dominique", 3, Presence.CAME),
            new Guest("Lou", 1, Presence.ABSENT),
            new Guest("Sacha", 2, Presence.CAME));

    private final DSLContext jooq;
    private final Events events;
    private final DatedEvents dated;
    private final RegistrationDesk desk;
    private final DatePools pools;
    private final Places places;
    private final RegistrationStore store;
    private final Clock clock;
    private final boolean wanted;

    SampleTurnout(
            DSLContext jooq,
            Events events,
            DatedEvents dated,
            RegistrationDesk desk,
            DatePools pools,
            Places places,
            RegistrationStore store,
            Clock clock,
            @Value("${vitrine.sample-volunteers:true}") boolean wanted) {
        this.jooq = jooq;
        this.events = events;
        this.dated = dated;
        this.desk = desk;
        this.pools = pools;
        this.places = places;
        this.store = store;
        this.clock = clock;
        this.wanted = wanted;
    }

    private record Guest(String name, int people, Presence presence) {

        RegistrationForm form(Occurrence date) {
            var address = name.toLowerCase(Locale.ROOT) + ".exemple@example.org";
            return new RegistrationForm(
                    date.id(), false, null, people, name + " Exemple", address, "", Map.of(), true, Locale.FRENCH);
        }
    }

    void load(Actor actor, RegistrationSettings settings) {
        if (wanted) {
            events.list(actor).stream()
                    .filter(event -> event.details().example())
                    .filter(event -> isOver(actor, event))
                    .forEach(event -> load(actor, event, settings));
        }
    }

    private boolean isOver(Actor actor, Event event) {
        var now = OffsetDateTime.now(clock);
        var dates = events.occurrences(actor, event.id());
        return !dates.isEmpty() && dates.stream().allMatch(date -> date.isOverAt(now));
    }

    private void load(Actor actor, Event event, RegistrationSettings settings) {
        var here = new EventDetails.Registration(RegistrationKind.HERE, null);
        events.update(
                actor,
                event.id(),
                event.version(),
                event.details().edit().registration(here).build());
        desk.save(actor, event.id(), settings);
        events.occurrences(actor, event.id()).forEach(date -> GUESTS.forEach(guest -> came(guest, date, settings)));
    }

    private void came(Guest guest, Occurrence date, RegistrationSettings settings) {
        var visit = dated.visit(dated.get(date.id()), null);
        var pool = pools.of(Key.of(visit, false), settings.terms(false, null));
        if (places.ask(pool, guest.people()) instanceof AskResult.Held(var booking)) {
            var form = guest.form(date);
            var id = store.insert(visit, form, form.address().orElseThrow(), booking);
            store.confirmed(id);
            if (guest.presence() == Presence.CAME) {
                store.arrived(id, date.startsAt());
            } else {
                store.absent(id);
            }
            jooq.update(REGISTRATION)
                    .set(REGISTRATION.CREATED_AT, date.startsAt().minusDays(DAYS_BEFORE))
                    .set(REGISTRATION.CONFIRMED_AT, date.startsAt().minusDays(DAYS_BEFORE))
                    .where(REGISTRATION.ID.eq(id.value()))
                    .execute();
        }
    }
}
