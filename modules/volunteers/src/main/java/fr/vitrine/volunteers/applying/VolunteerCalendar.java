package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.places.BookingState;
import fr.vitrine.volunteers.Fullness;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.Timing;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When somebody volunteers, for their own calendar. */
@Service
public class VolunteerCalendar {

    /** Below it the site answers the addresses that {@link #address} gives. */
    public static final String PATH = CalendarAddresses.PATH;

    private static final int MONTHS_KEPT = 6;

    private final ApplicationRows rows;
    private final Fullness missions;
    private final CalendarAddresses addresses;
    private final Clock clock;

    VolunteerCalendar(ApplicationRows rows, Fullness missions, CalendarAddresses addresses, Clock clock) {
        this.rows = rows;
        this.missions = missions;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * A time at which somebody is expected.
     *
     * @param uid stays the same whatever changes
     * @param cancelled they are not expected any more
     */
    public record Entry(
            String uid, int sequence, Timing.Time time, Mission mission, boolean cancelled, OffsetDateTime changedAt) {}

    /** One's own secret address: whoever has it reads the calendar. */
    @Transactional
    public String address(Actor actor) {
        return addresses.of(actor.requirePerson());
    }

    /** The old address leads nowhere from now on. @return the new one */
    @Transactional
    public String renew(Actor actor) {
        addresses.revoke(actor.requirePerson());
        return addresses.of(actor.requirePerson());
    }

    /** Empty where the address is none, or no more. */
    @Transactional(readOnly = true)
    public Optional<List<Entry>> read(String token) {
        return addresses.holder(token).map(this::entries);
    }

    private List<Entry> entries(PersonId person) {
        var since = LocalDate.now(clock).minusMonths(MONTHS_KEPT);
        var accepted = rows.list(APPLICATION.PERSON_ID.eq(person)).stream()
                .filter(VolunteerCalendar::wasAccepted)
                .toList();
        var known = missions.byId(accepted.stream().map(Application::mission).toList());
        return accepted.stream()
                .flatMap(application -> of(application, Objects.requireNonNull(known.get(application.mission()))))
                .filter(entry -> !entry.time().day().isBefore(since))
                .toList();
    }

    /** What was accepted and is cancelled stays in it as cancelled: calendars that had it take it away. */
    private static boolean wasAccepted(Application application) {
        return application.state() == ApplicationState.ACCEPTED
                || !application.state().isLive() && application.firstAnswerAt() != null;
    }

    private static Stream<Entry> of(Application application, Mission mission) {
        var isOn = application.state() == ApplicationState.ACCEPTED;
        return application.slots().stream()
                .filter(choice -> choice.time() != null)
                .filter(choice -> !isOn || choice.standing() == BookingState.HELD)
                .map(choice -> new Entry(
                        application.uid() + "-" + choice.slot(),
                        choice.sequence(),
                        Objects.requireNonNull(choice.time()),
                        mission,
                        !isOn,
                        application.movedAt()));
    }
}
