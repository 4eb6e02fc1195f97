package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.REGISTRATION;

import fr.vitrine.kernel.BookingId;
import fr.vitrine.places.BookingExpired;
import fr.vitrine.places.BookingState;
import fr.vitrine.places.PlaceOffered;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who waits in line that their turn has come, or is over, within the transaction in which it has. */
@Component
class RegistrationLine {

    private final RegistrationRows rows;
    private final RegistrationStore store;
    private final RegistrationMails mails;
    private final DatedEvents dated;
    private final Clock clock;

    RegistrationLine(
            RegistrationRows rows, RegistrationStore store, RegistrationMails mails, DatedEvents dated, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.mails = mails;
        this.dated = dated;
        this.clock = clock;
    }

    @EventListener
    void on(PlaceOffered offer) {
        of(offer.booking()).ifPresent(registration -> {
            var visit = dated.visit(registration);
            if (!visit.isOff() && visit.date().startsAt().isAfter(OffsetDateTime.now(clock))) {
                mails.write(
                        RegistrationMails.OFFERED,
                        visit,
                        registration,
                        mails.until(visit, registration, offer.until()));
            }
        });
    }

    @EventListener
    void on(BookingExpired expired) {
        of(expired.booking()).ifPresent(registration -> {
            store.over(registration.id());
            if (expired.was() == BookingState.OFFERED) {
                mails.write(RegistrationMails.EXPIRED, dated.visit(registration), registration);
            }
        });
    }

    /** Other modules give places as well: theirs are not found here. */
    private Optional<Registration> of(BookingId booking) {
        return rows.find(REGISTRATION.BOOKING_ID.eq(booking));
    }
}
