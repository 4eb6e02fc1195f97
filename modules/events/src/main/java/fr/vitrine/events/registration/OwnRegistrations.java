package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.REGISTRATION;
import static java.util.Objects.requireNonNull;

import fr.vitrine.accounts.Token;
import fr.vitrine.events.Event;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.Sha256;
import fr.vitrine.places.Places;
import fr.vitrine.places.ResizeResult;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A registration for whoever holds the link of its mails, and nobody else. */
@Service
public class OwnRegistrations {

    /** Path of the page; the secret follows. */
    public static final String PATH = "/inscription/";

    private final RegistrationRows rows;
    private final RegistrationStore store;
    private final SettingsRows settings;
    private final RegistrationMails mails;
    private final CalendarEntry calendar;
    private final DatedEvents dated;
    private final Places places;
    private final Clock clock;
    private final TransactionTemplate transactions;

    OwnRegistrations(
            RegistrationRows rows,
            RegistrationStore store,
            SettingsRows settings,
            RegistrationMails mails,
            CalendarEntry calendar,
            DatedEvents dated,
            Places places,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.rows = rows;
        this.store = store;
        this.settings = settings;
        this.mails = mails;
        this.calendar = calendar;
        this.dated = dated;
        this.places = places;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /**
     * @param off the date does not take place
     * @param over it has begun
     * @param ticketAddress what the code says that is shown at the door
     */
    public record Own(
            Registration registration,
            Visit visit,
            RegistrationSettings settings,
            boolean off,
            boolean over,
            String ticketAddress) {

        public Event event() {
            return visit.event();
        }

        public boolean mayBeChanged() {
            return registration.state().isOpen() && !off && !over;
        }
    }

    /** What came of what somebody did by their link. */
    public enum Result {
        DONE,
        /** The same address is registered for the same date already. */
        KNOWN,
        /** It is over: given back, expired, or the date is past or does not take place. */
        OVER,
        /** There are not so many places. */
        NOT_ENOUGH,
        WRONG
    }

    @Transactional(readOnly = true)
    public Optional<Own> find(String secret) {
        return registration(secret).map(registration -> {
            var visit = dated.visit(registration);
            return new Own(
                    registration,
                    visit,
                    settings.of(visit.event().id()),
                    visit.isOff(),
                    !visit.date().startsAt().isAfter(OffsetDateTime.now(clock)),
                    mails.ticketAddress(registration));
        });
    }

    /** The file for a calendar. */
    @Transactional(readOnly = true)
    public Optional<String> calendar(String secret) {
        return registration(secret).map(registration -> calendar.of(dated.visit(registration), registration));
    }

    /** Confirms what was asked for, or takes up an offer: the link came by mail, whoever presses has the address. */
    public Result confirm(String secret) {
        try {
            return requireNonNull(transactions.execute(_ -> confirmed(secret)));
        } catch (DuplicateKeyException | IntegrityConstraintViolationException twice) {
            return requireNonNull(transactions.execute(_ -> known(secret)));
        }
    }

    private Result confirmed(String secret) {
        var own = own(secret);
        var before = own.registration();
        if (!own.mayBeChanged()) {
            return Result.OVER;
        }
        if (before.state() == RegistrationState.CONFIRMED || before.state() == RegistrationState.WAITING) {
            return Result.DONE;
        }
        if (!places.confirm(before.keys().booking()).state().isLive()) {
            return Result.OVER;
        }
        store.confirmed(before.id());
        var now = rows.get(before.id());
        if (now.state() == RegistrationState.CONFIRMED) {
            mails.writeWithEntry(RegistrationMails.CONFIRMED, own.visit(), now, Map.of());
        } else if (now.state() == RegistrationState.WAITING) {
            mails.write(
                    RegistrationMails.WAITING, own.visit(), now, Map.of("position", String.valueOf(now.position())));
        }
        return Result.DONE;
    }

    /** The index has said no: its places go to who comes next, and its person is told which registration they have. */
    private Result known(String secret) {
        var own = own(secret);
        places.release(own.registration().keys().booking());
        var email = own.registration().email();
        rows
                .list(REGISTRATION
                        .OCCURRENCE_ID
                        .eq(own.registration().date())
                        .and(REGISTRATION.STOP_ID.isNotDistinctFrom(
                                own.registration().stop()))
                        .and(REGISTRATION.IS_LIVE)
                        .and(REGISTRATION.EMAIL.isNotNull()))
                .stream()
                .filter(other -> email != null && isSame(email, other.email()))
                .findFirst()
                .ifPresent(other -> mails.write(RegistrationMails.KNOWN, own.visit(), other));
        return Result.KNOWN;
    }

    private static boolean isSame(EmailAddress one, @Nullable EmailAddress other) {
        return other != null && one.value().equalsIgnoreCase(other.value());
    }

    /** More people need free places; what is asked of them can be said anew. */
    @Transactional
    public Result change(String secret, int people, String needs, Map<Long, String> answers) {
        var own = own(secret);
        var before = own.registration();
        var now = settings.held(own.event().id());
        var form = new RegistrationForm(
                        before.date(),
                        before.online(),
                        before.stop(),
                        people,
                        before.name(),
                        "",
                        needs,
                        answers,
                        true,
                        before.language())
                .askedBy(now);
        if (!own.mayBeChanged()) {
            return Result.OVER;
        }
        var wrong = form.problems(now);
        wrong.removeAll(List.of(RegistrationForm.Problem.EMAIL_WRONG, RegistrationForm.Problem.STOP_MISSING));
        if (!wrong.isEmpty()) {
            return Result.WRONG;
        }
        if (people != before.people()) {
            var resized = places.resize(before.keys().booking(), people);
            if (resized instanceof ResizeResult.NotEnough) {
                return Result.NOT_ENOUGH;
            }
            if (resized instanceof ResizeResult.Over) {
                return Result.OVER;
            }
        }
        store.needs(before.id(), form.needs());
        store.answers(before.id(), form.answers());
        store.changed(before.id());
        var after = rows.get(before.id());
        if (after.isComing()) {
            mails.writeWithEntry(RegistrationMails.CHANGED, own.visit(), after, Map.of());
        }
        return Result.DONE;
    }

    /** Gives the places back, leaves the line, or declines an offer. */
    @Transactional
    public Result cancel(String secret) {
        var own = own(secret);
        if (own.over() || !places.release(own.registration().keys().booking())) {
            return Result.OVER;
        }
        store.cancelled(own.registration());
        if (own.registration().isComing()) {
            mails.writeWithEntry(
                    RegistrationMails.CANCELLED,
                    own.visit(),
                    rows.get(own.registration().id()),
                    Map.of());
        }
        return Result.DONE;
    }

    private Own own(String secret) {
        return find(secret).orElseThrow(() -> new NotFound("registration"));
    }

    private Optional<Registration> registration(String secret) {
        return Token.parse(secret)
                .flatMap(token -> rows.find(REGISTRATION
                        .SECRET_HASH
                        .eq(Sha256.of(token.value()))
                        .and(REGISTRATION.ANONYMISED_AT.isNull())));
    }
}
