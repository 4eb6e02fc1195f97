package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.OCCURRENCE;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION;
import static java.util.Objects.requireNonNull;

import fr.vitrine.correspondence.Undelivered;
import fr.vitrine.events.Event;
import fr.vitrine.events.Events;
import fr.vitrine.events.EventsChanged;
import fr.vitrine.events.Occurrence;
import fr.vitrine.events.registration.DatePools.Key;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.OccurrenceId;
import fr.vitrine.kernel.StopId;
import fr.vitrine.kernel.Text;
import fr.vitrine.partners.Coded;
import fr.vitrine.places.Pool;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The registrations of an event for whoever speaks for its first organiser, and for staff. */
@Service
public class RegistrationDesk {

    /** Path of a ticket: what the code in mails says. */
    public static final String TICKET_PATH = "/billet/";

    public static final int MAX_MESSAGE = 5_000;

    private final Events events;
    private final DatedEvents dated;
    private final SettingsRows settings;
    private final DatePools pools;
    private final RegistrationRows rows;
    private final RegistrationMails mails;
    private final RegistrationLimits limits;
    private final RegistrationLooks looks;
    private final Undelivered undelivered;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final TransactionTemplate transactions;

    RegistrationDesk(
            Events events,
            DatedEvents dated,
            SettingsRows settings,
            DatePools pools,
            RegistrationRows rows,
            RegistrationMails mails,
            RegistrationLimits limits,
            RegistrationLooks looks,
            Undelivered undelivered,
            ApplicationEventPublisher publisher,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.events = events;
        this.dated = dated;
        this.settings = settings;
        this.pools = pools;
        this.rows = rows;
        this.mails = mails;
        this.limits = limits;
        this.looks = looks;
        this.undelivered = undelivered;
        this.publisher = publisher;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** What came of storing settings. */
    public enum Saved {
        SAVED,
        /** Somebody else has changed them since. */
        CONFLICT,
        /** More have a place than there would be. */
        TOO_FEW,
        INVALID
    }

    /**
     * @param date null: all
     * @param state null: all that are open
     * @param text of a name or an address
     */
    public record Filter(
            @Nullable OccurrenceId date, @Nullable RegistrationState state, String text) {

        public static final Filter ALL = new Filter(null, null, "");
    }

    /** What somebody looks at registrations for: it is logged with who they are. */
    public enum Purpose implements Coded {
        LIST("liste"),
        EXPORT("export"),
        DOOR("pointage"),
        PAPERS("papiers");

        private final String code;

        Purpose(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Places of a date: @param stopTitle null: all of it */
    public record Figures(
            Occurrence date, boolean online, @Nullable String stopTitle, Pool pool) {

        public int taken() {
            return pool.taken();
        }
    }

    @Transactional(readOnly = true)
    public Event event(Actor actor, EventId event) {
        return events.get(actor, event);
    }

    @Transactional(readOnly = true)
    public List<Occurrence> dates(Actor actor, EventId event) {
        return events.occurrences(actor, event);
    }

    @Transactional(readOnly = true)
    public RegistrationSettings settings(Actor actor, EventId event) {
        events.get(actor, event);
        return settings.of(event);
    }

    /** As they stay until the end of the transaction, for whoever may write registrations down. */
    RegistrationSettings held(Actor actor, EventId event) {
        events.get(actor, event);
        return settings.held(event);
    }

    /** Nothing is stored where any date would have fewer places than are taken. */
    public Saved save(Actor actor, EventId event, RegistrationSettings now) {
        return requireNonNull(transactions.execute(status -> {
            events.get(actor, event);
            if (!now.isStorable()) {
                return Saved.INVALID;
            }
            if (!settings.store(event, now)) {
                return Saved.CONFLICT;
            }
            if (!pools.follow(event)) {
                status.setRollbackOnly();
                return Saved.TOO_FEW;
            }
            publisher.publishEvent(new EventsChanged(Set.of()));
            return Saved.SAVED;
        }));
    }

    /** All questions that were ever answered: what answers are read by. */
    @Transactional(readOnly = true)
    public Map<Long, Question> questions(Actor actor, EventId event) {
        events.get(actor, event);
        return settings.everAsked(event);
    }

    /** What each stop is called, in their order. */
    @Transactional(readOnly = true)
    public Map<StopId, String> stops(Actor actor, EventId event) {
        events.get(actor, event);
        var titles = new LinkedHashMap<StopId, String>();
        dated.stops(event).forEach(stop -> titles.put(stop.id(), stop.details().title()));
        return titles;
    }

    @Transactional(readOnly = true)
    public List<Figures> figures(Actor actor, EventId event) {
        var dates = events.occurrences(actor, event);
        var stops = stops(actor, event);
        var taken = pools.of(dates.stream().map(Occurrence::id).toList());
        return dates.stream()
                .flatMap(date -> taken.entrySet().stream()
                        .filter(entry -> entry.getKey().date().equals(date.id()))
                        .sorted(Comparator.comparing(entry -> entry.getValue().id()))
                        .map(entry -> figures(stops, date, entry.getKey(), entry.getValue())))
                .toList();
    }

    private static Figures figures(Map<StopId, String> stops, Occurrence date, Key key, Pool pool) {
        var stop = key.stop();
        return new Figures(date, key.online(), stop == null ? null : stops.get(stop), pool);
    }

    /** Who looked, and for what, is logged; who filters a list within the hour has looked once. */
    @Transactional
    public List<Registration> list(Actor actor, EventId event, Filter filter, Purpose purpose) {
        events.get(actor, event);
        looks.note(actor, event, purpose);
        return rows.list(condition(event, filter)).stream()
                .filter(registration ->
                        filter.state() == null ? registration.state().isOpen() : registration.state() == filter.state())
                .toList();
    }

    /** Of those who have an address, the ones whom mail does not reach. */
    @Transactional(readOnly = true)
    public Set<EmailAddress> unreached(Actor actor, EventId event) {
        events.get(actor, event);
        return undelivered.among(rows.list(OCCURRENCE.EVENT_ID.eq(event).and(REGISTRATION.EMAIL.isNotNull())).stream()
                .flatMap(registration -> Stream.ofNullable(registration.email()))
                .distinct()
                .toList());
    }

    private static Condition condition(EventId event, Filter filter) {
        var text = Text.cleanLine(filter.text());
        return OCCURRENCE
                .EVENT_ID
                .eq(event)
                .and(filter.date() == null ? DSL.noCondition() : REGISTRATION.OCCURRENCE_ID.eq(filter.date()))
                .and(
                        text.isEmpty()
                                ? DSL.noCondition()
                                : REGISTRATION
                                        .NAME
                                        .containsIgnoreCase(text)
                                        .or(REGISTRATION
                                                .EMAIL
                                                .cast(String.class)
                                                .containsIgnoreCase(text)));
    }

    /**
     * To all who come, or wait, on a date or on all that are still to come.
     *
     * @return how many were written to; none where there is nothing to say, or it was said too often within an hour
     */
    @Transactional
    public int message(Actor actor, EventId event, @Nullable OccurrenceId date, String message) {
        events.get(actor, event);
        var text = Text.clean(message);
        if (text.isEmpty() || text.length() > MAX_MESSAGE || !limits.admitsMessage(event)) {
            return 0;
        }
        var readers = rows.list(condition(event, new Filter(date, null, ""))
                .and(REGISTRATION.IS_LIVE)
                .and(REGISTRATION.EMAIL.isNotNull())
                .and(OCCURRENCE.ENDS_AT.gt(OffsetDateTime.now(clock))));
        var visits = new HashMap<Key, Visit>();
        readers.forEach(registration -> {
            var key = new Key(registration.date(), registration.online(), registration.stop());
            var visit = visits.computeIfAbsent(key, _ -> dated.visit(registration));
            mails.write(RegistrationMails.MESSAGE, visit, registration, Map.of("message", text));
        });
        return readers.size();
    }

    /** One of them, for whoever may see it. */
    Registration of(Actor actor, EventId event, RegistrationId id) {
        events.get(actor, event);
        return rows.find(OCCURRENCE.EVENT_ID.eq(event).and(REGISTRATION.ID.eq(id.value())))
                .orElseThrow(() -> new NotFound("registration"));
    }
}
