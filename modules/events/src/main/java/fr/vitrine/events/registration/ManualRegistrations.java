package fr.vitrine.events.registration;

import static java.util.Objects.requireNonNull;

import fr.vitrine.events.registration.DatePools.Key;
import fr.vitrine.events.registration.RegistrationForm.Problem;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.BookingId;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.places.AskResult;
import fr.vitrine.places.Places;
import java.util.EnumSet;
import java.util.Map;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Who organises an event writes somebody down who rang up, and takes somebody out. */
@Service
public class ManualRegistrations {

    private final RegistrationDesk desk;
    private final DatedEvents dated;
    private final DatePools pools;
    private final Places places;
    private final RegistrationStore store;
    private final RegistrationRows rows;
    private final RegistrationMails mails;
    private final RegistrationWatch watch;
    private final TransactionTemplate transactions;

    ManualRegistrations(
            RegistrationDesk desk,
            DatedEvents dated,
            DatePools pools,
            Places places,
            RegistrationStore store,
            RegistrationRows rows,
            RegistrationMails mails,
            RegistrationWatch watch,
            PlatformTransactionManager transactionManager) {
        this.desk = desk;
        this.dated = dated;
        this.pools = pools;
        this.places = places;
        this.store = store;
        this.rows = rows;
        this.mails = mails;
        this.watch = watch;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** What came of adding somebody. */
    public enum Added {
        COMES,
        WAITS,
        FULL,
        KNOWN,
        WRONG
    }

    /** They need no address and no answers, and confirm nothing: who adds them has asked them. */
    public Added add(Actor actor, EventId event, RegistrationForm form) {
        try {
            return requireNonNull(transactions.execute(_ -> added(actor, event, form)));
        } catch (DuplicateKeyException | IntegrityConstraintViolationException twice) {
            return Added.KNOWN;
        }
    }

    private Added added(Actor actor, EventId event, RegistrationForm form) {
        var now = desk.settings(actor, event);
        var wrong = EnumSet.allOf(Problem.class);
        wrong.retainAll(form.problems(now));
        wrong.remove(Problem.ANSWER_MISSING);
        wrong.remove(Problem.CONSENT_MISSING);
        if (form.email().isEmpty()) {
            wrong.remove(Problem.EMAIL_WRONG);
        }
        var id = form.date();
        if (!wrong.isEmpty() || id == null) {
            return Added.WRONG;
        }
        var date = dated.find(id)
                .filter(found -> found.event().id().equals(event))
                .orElseThrow(() -> new NotFound("date"));
        return switch (places.ask(
                pools.of(key(form, now), now.terms(form.online(), capacity(event, form))), form.people())) {
            case AskResult.Held(var booking) -> added(date, form, booking, Added.COMES);
            case AskResult.Waiting(var booking, var _) -> added(date, form, booking, Added.WAITS);
            case AskResult.Full() -> Added.FULL;
        };
    }

    private static Key key(RegistrationForm form, RegistrationSettings now) {
        var stop = now.byStop() && !form.online() ? form.stop() : null;
        return new Key(requireNonNull(form.date()), form.online(), stop);
    }

    private @Nullable Integer capacity(EventId event, RegistrationForm form) {
        return dated.stop(event, form.stop()).map(DatedEvents.Stop::capacity).orElse(null);
    }

    private Added added(DatedEvents.Dated date, RegistrationForm form, BookingId booking, Added added) {
        var id = store.insert(date, form, form.address().orElse(null), booking);
        store.confirmed(id);
        watch.told(date);
        if (added == Added.COMES) {
            mails.writeWithEntry(RegistrationMails.CONFIRMED, date, rows.get(id), Map.of());
        }
        return added;
    }

    /** Their places go to who waits; they are told. */
    @Transactional
    public boolean cancel(Actor actor, EventId event, RegistrationId id) {
        var registration = desk.of(actor, event, id);
        if (!places.release(registration.keys().booking())) {
            return false;
        }
        store.over(id);
        if (registration.state() != RegistrationState.UNCONFIRMED) {
            mails.writeWithEntry(RegistrationMails.CANCELLED, dated.get(registration.date()), rows.get(id), Map.of());
        }
        return true;
    }
}
