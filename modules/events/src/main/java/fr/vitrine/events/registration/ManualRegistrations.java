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
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Map;
import org.jooq.exception.IntegrityConstraintViolationException;
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
    private final Clock clock;
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
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.desk = desk;
        this.dated = dated;
        this.pools = pools;
        this.places = places;
        this.store = store;
        this.rows = rows;
        this.mails = mails;
        this.watch = watch;
        this.clock = clock;
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

    private Added added(Actor actor, EventId event, RegistrationForm typed) {
        var now = desk.held(actor, event);
        var form = typed.askedBy(now);
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
        var visit = dated.visit(date, now.stopOf(form));
        if (now.stopOf(form) != null && visit.stop() == null) {
            throw new NotFound("stop");
        }
        var pool = pools.of(Key.of(visit, form.online()), now.terms(form.online(), visit.stop()));
        return switch (places.ask(pool, form.people())) {
            case AskResult.Held(var booking) -> added(visit, form, booking, Added.COMES);
            case AskResult.Waiting(var booking, var _) -> added(visit, form, booking, Added.WAITS);
            case AskResult.Full() -> Added.FULL;
        };
    }

    private Added added(Visit visit, RegistrationForm form, BookingId booking, Added added) {
        var id = store.insert(visit, form, form.address().orElse(null), booking);
        store.confirmed(id);
        watch.told(visit);
        if (added == Added.COMES) {
            mails.writeWithEntry(RegistrationMails.CONFIRMED, visit, rows.get(id), Map.of());
        }
        return added;
    }

    /** Their places go to who waits; they are told. What is over stays as it was. */
    @Transactional
    public boolean cancel(Actor actor, EventId event, RegistrationId id) {
        var registration = desk.of(actor, event, id);
        var visit = dated.visit(registration);
        if (visit.date().isOverAt(OffsetDateTime.now(clock))
                || !places.release(registration.keys().booking())) {
            return false;
        }
        store.cancelled(registration);
        if (registration.state() != RegistrationState.UNCONFIRMED) {
            mails.writeWithEntry(RegistrationMails.CANCELLED, visit, rows.get(id), Map.of());
        }
        return true;
    }
}
