package fr.vitrine.events.registration;

import fr.vitrine.correspondence.conversation.FormScreening;
import fr.vitrine.correspondence.conversation.FormTrace;
import fr.vitrine.events.Attendance;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventStatus;
import fr.vitrine.events.Occurrence;
import fr.vitrine.events.Publication;
import fr.vitrine.events.PublishedEvents;
import fr.vitrine.events.Stop;
import fr.vitrine.events.registration.DatePools.Key;
import fr.vitrine.events.registration.DatedEvents.Dated;
import fr.vitrine.events.registration.RegistrationForm.Problem;
import fr.vitrine.kernel.BookingId;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.StopId;
import fr.vitrine.places.AskResult;
import fr.vitrine.places.Places;
import fr.vitrine.places.Pool;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in who wants to come to a published event. Anybody may: the place is theirs for a while, and stays so once whoever
 * has the address has confirmed it by the link of a mail.
 */
@Service
public class Registering {

    private static final String PURPOSE = "events.registration-form";
    private static final Duration FASTEST = Duration.ofSeconds(3);

    private final PublishedEvents published;
    private final DatedEvents dated;
    private final SettingsRows settings;
    private final DatePools pools;
    private final Places places;
    private final RegistrationStore store;
    private final RegistrationRows rows;
    private final RegistrationMails mails;
    private final RegistrationWatch watch;
    private final RegistrationLimits limits;
    private final FormScreening screening;
    private final Clock clock;
    private final RegistrationPeriods periods;

    Registering(
            PublishedEvents published,
            DatedEvents dated,
            SettingsRows settings,
            DatePools pools,
            Places places,
            RegistrationStore store,
            RegistrationRows rows,
            RegistrationMails mails,
            RegistrationWatch watch,
            RegistrationLimits limits,
            FormScreening screening,
            Clock clock,
            RegistrationPeriods periods) {
        this.published = published;
        this.dated = dated;
        this.settings = settings;
        this.pools = pools;
        this.places = places;
        this.store = store;
        this.rows = rows;
        this.mails = mails;
        this.watch = watch;
        this.limits = limits;
        this.screening = screening;
        this.clock = clock;
        this.periods = periods;
    }

    /** What came of handing a form in. */
    public sealed interface Outcome {

        /** A mail is on its way. A program that filled in what nobody sees is told the same. */
        record Asked() implements Outcome {}

        record Invalid(Set<Problem> problems) implements Outcome {}

        /** There is no place left, and no line to wait in. */
        record Full() implements Outcome {}

        /** One cannot register for this date, not yet or no more. */
        record Closed() implements Outcome {}

        /** The form was drawn too long ago, a moment ago, or not by this site: to be sent once more. */
        record Stale() implements Outcome {}

        /** Many from this address or this network. */
        record TooMany() implements Outcome {}
    }

    /** What one can register for now. */
    public record Offer(Event event, RegistrationSettings settings, List<Room> rooms) {

        public boolean isOpen() {
            return !rooms.isEmpty();
        }
    }

    /**
     * Places of a date that one can still ask for.
     *
     * @param stop of an itinerary; null: all of it
     * @param free null: as many as come
     * @param waiting people in line
     */
    public record Room(
            Occurrence date,
            boolean online,
            @Nullable StopId stop,
            @Nullable String stopTitle,
            @Nullable Integer free,
            int waiting) {}

    /** Goes into the form as a hidden field: says when it was drawn. */
    public String stamp(EventId event) {
        return screening.stamp(PURPOSE, event.toString());
    }

    /** Of a published event; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Offer> offer(EventId id) {
        return Optional.ofNullable(published.byId(Set.of(id)).get(id)).map(event -> {
            var now = settings.of(id);
            var dates = dated.dates(id).stream()
                    .filter(date -> isOpen(new Dated(event, date), now))
                    .toList();
            return new Offer(event, now, rooms(event, now, dates));
        });
    }

    /** Whether there is an offer, and it is open. */
    @Transactional(readOnly = true)
    public boolean isOpen(Event event) {
        var now = settings.of(event.id());
        return now.open()
                && event.publication() == Publication.PUBLISHED
                && dated.dates(event.id()).stream().anyMatch(date -> isOpen(new Dated(event, date), now))
                && (!now.byStop()
                        || ways(event).contains(true)
                        || !dated.stops(event.id()).isEmpty());
    }

    private List<Room> rooms(Event event, RegistrationSettings now, List<Occurrence> dates) {
        var taken = pools.of(dates.stream().map(Occurrence::id).toList());
        var stops = now.byStop() ? dated.stops(event.id()) : List.<Stop>of();
        var rooms = new ArrayList<Room>();
        for (var date : dates) {
            for (var online : ways(event)) {
                if (now.byStop() && !online) {
                    stops.forEach(stop -> rooms.add(room(date, online, stop, now, taken)));
                } else {
                    rooms.add(room(date, online, null, now, taken));
                }
            }
        }
        return rooms;
    }

    private static Room room(
            Occurrence date, boolean online, @Nullable Stop stop, RegistrationSettings now, Map<Key, Pool> taken) {
        var id = stop == null ? null : stop.id();
        var pool = taken.get(new Key(date.id(), online, id));
        var terms = now.terms(online, stop);
        return new Room(
                date,
                online,
                id,
                stop == null ? null : stop.details().title(),
                pool == null ? terms.capacity() : pool.free(),
                pool == null ? 0 : pool.waiting());
    }

    /** Whether one can come online, and on site: false, true, or both. */
    public static List<Boolean> ways(Event event) {
        return switch (event.details().setting().attendance()) {
            case ON_SITE -> List.of(false);
            case ONLINE -> List.of(true);
            case MIXED -> List.of(false, true);
        };
    }

    private boolean isOpen(Dated date, RegistrationSettings now) {
        var moment = OffsetDateTime.now(clock);
        var opens = now.opensAt();
        var closes = date.date().startsAt().minusHours(now.closesHours());
        return now.open()
                && !date.isOff()
                && date.event().details().state().status() != EventStatus.FULL
                && (opens == null || !opens.isAfter(moment))
                && closes.isAfter(moment);
    }

    @Transactional
    public Outcome ask(EventId event, RegistrationForm sent, FormTrace trace) {
        var now = settings.held(event);
        var form = sent.askedBy(now);
        var problems = form.problems(now);
        var email = form.address();
        var id = form.date();
        if (!problems.isEmpty() || email.isEmpty() || id == null) {
            return new Outcome.Invalid(problems);
        }
        var date = dated.find(id).filter(found -> found.event().id().equals(event));
        if (date.isEmpty() || !isOpen(date.get(), now) || !isThere(date.get().event(), now, form)) {
            return new Outcome.Closed();
        }
        if (!isDrawnByUs(event, trace.stamp())) {
            return new Outcome.Stale();
        }
        if (!limits.admits(email.get(), trace.client())) {
            return new Outcome.TooMany();
        }
        return trace.trap().isEmpty() ? ask(date.get(), now, form) : new Outcome.Asked();
    }

    private boolean isThere(Event event, RegistrationSettings now, RegistrationForm form) {
        var attendance = event.details().setting().attendance();
        var way = attendance == Attendance.MIXED || form.online() == (attendance == Attendance.ONLINE);
        var stop = now.stopOf(form);
        return way && (stop == null || dated.stop(event.id(), stop).isPresent());
    }

    private Outcome ask(Dated date, RegistrationSettings now, RegistrationForm form) {
        var visit = dated.visit(date, now.stopOf(form));
        var pool = pools.of(Key.of(visit, form.online()), now.terms(form.online(), visit.stop()));
        return switch (places.ask(pool, form.people(), periods.toConfirm())) {
            case AskResult.Held(var booking) -> asked(visit, form, booking);
            case AskResult.Waiting(var booking, var _) -> asked(visit, form, booking);
            case AskResult.Full() -> new Outcome.Full();
        };
    }

    private Outcome asked(Visit visit, RegistrationForm form, BookingId booking) {
        var id = store.insert(visit, form, form.address().orElseThrow(), booking);
        watch.told(visit);
        var registration = rows.get(id);
        mails.write(
                RegistrationMails.CONFIRM,
                visit,
                registration,
                mails.until(visit, registration, registration.expiresAt()));
        return new Outcome.Asked();
    }

    private boolean isDrawnByUs(EventId event, String stamp) {
        return screening
                .drawnAt(PURPOSE, event.toString(), stamp)
                .filter(drawn -> !clock.instant().isBefore(drawn.plus(FASTEST)))
                .isPresent();
    }
}
