package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.OCCURRENCE;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION;

import fr.vitrine.events.StopsRemoved;
import fr.vitrine.places.Places;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who registered for a stop that is taken out of the itinerary, and ends what they had. */
@Component
class RemovedStops {

    private final RegistrationRows rows;
    private final RegistrationStore store;
    private final RegistrationMails mails;
    private final DatedEvents dated;
    private final Places places;
    private final Clock clock;

    RemovedStops(
            RegistrationRows rows,
            RegistrationStore store,
            RegistrationMails mails,
            DatedEvents dated,
            Places places,
            Clock clock) {
        this.rows = rows;
        this.store = store;
        this.mails = mails;
        this.dated = dated;
        this.places = places;
        this.clock = clock;
    }

    /** Who waits goes first, so that nobody is offered a place at a stop that is no more. */
    @EventListener
    void on(StopsRemoved removed) {
        rows
                .list(REGISTRATION
                        .STOP_ID
                        .in(removed.stops())
                        .and(REGISTRATION.IS_LIVE)
                        .and(OCCURRENCE.ENDS_AT.gt(OffsetDateTime.now(clock))))
                .stream()
                .sorted(Comparator.comparing(Registration::isComing))
                .forEach(this::end);
    }

    private void end(Registration registration) {
        var visit = dated.visit(registration);
        places.release(registration.keys().booking());
        store.over(registration.id());
        mails.writeWithEntry(RegistrationMails.DATE_OFF, visit, rows.get(registration.id()), Map.of("note", ""));
    }
}
