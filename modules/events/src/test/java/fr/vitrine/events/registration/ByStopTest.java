package fr.vitrine.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.vitrine.events.Attendance;
import fr.vitrine.events.Event;
import fr.vitrine.events.Itineraries;
import fr.vitrine.events.Itinerary.Wanted;
import fr.vitrine.events.Stop;
import fr.vitrine.events.StopDetails;
import fr.vitrine.events.registration.ManualRegistrations.Added;
import fr.vitrine.events.registration.OwnRegistrations.Result;
import fr.vitrine.events.registration.Registering.Outcome;
import fr.vitrine.events.registration.Registering.Room;
import fr.vitrine.events.registration.RegistrationForm.Problem;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.StopId;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** An itinerary from two to five o'clock; its garage is visited at half past two, its workshop at four, three at a time. */
@TestInstance(Lifecycle.PER_CLASS)
class ByStopTest {

    private final Office office = new Office();

    @AfterAll
    void close() {
        office.close();
    }

    private Event itinerary(Attendance attendance) {
        var event = office.event(attendance);
        stops(
                event,
                new Wanted(null, stop("Le garage", LocalTime.of(14, 30), 1)),
                new Wanted(null, stop("L’atelier", LocalTime.of(16, 0), 3)));
        var settings = new RegistrationSettings(0, true, null, 0, 20, 20, true, 24, 5, true, List.of());
        assertThat(office.get(RegistrationDesk.class).save(office.editor, event.id(), settings))
                .isEqualTo(RegistrationDesk.Saved.SAVED);
        return event;
    }

    private static StopDetails stop(String title, LocalTime at, int capacity) {
        var place = new StopDetails.Place(null, title, "2 rue du Moulin", new CommuneCode("62361"), null);
        return new StopDetails(
                title,
                null,
                new StopDetails.When(0, at, 45),
                place,
                StopDetails.Host.UNKNOWN,
                null,
                capacity,
                StopDetails.Travel.UNKNOWN);
    }

    private List<Stop> stops(Event event, Wanted... wanted) {
        var itineraries = office.get(Itineraries.class);
        var version = itineraries.get(office.editor, event.id()).version();
        itineraries.save(office.editor, event.id(), version, List.of(wanted));
        return itineraries.get(office.editor, event.id()).stops();
    }

    private List<Stop> stops(Event event) {
        return office.get(Itineraries.class).get(office.editor, event.id()).stops();
    }

    private RegistrationForm form(Event event, String name, @Nullable StopId stop, boolean online) {
        return new RegistrationForm(
                office.date(event),
                online,
                stop,
                1,
                name,
                name.toLowerCase(Locale.ROOT) + "@example.org",
                "",
                Map.of(),
                true,
                Locale.FRENCH);
    }

    private String registered(Event event, String name, StopId stop) {
        assertThat(office.ask(event.id(), form(event, name, stop, false))).isEqualTo(new Outcome.Asked());
        var secret = office.secret(name);
        assertThat(office.get(OwnRegistrations.class).confirm(secret)).isEqualTo(Result.DONE);
        return secret;
    }

    @Test
    void each_stop_has_places_of_its_own_and_one_is_to_be_chosen() {
        var event = itinerary(Attendance.ON_SITE);
        var garage = stops(event).getFirst().id();
        var atelier = stops(event).getLast().id();
        registered(event, "Abe", garage);
        var second = registered(event, "Bob", garage);
        registered(event, "Cat", atelier);

        assertThat(office.registration(second).state()).isEqualTo(RegistrationState.WAITING);
        assertThat(office.get(Registering.class).offer(event.id()).orElseThrow().rooms())
                .extracting(Room::stopTitle, Room::free, Room::waiting)
                .containsExactly(tuple("Le garage", 0, 1), tuple("L’atelier", 2, 0));
        assertThat(office.ask(event.id(), form(event, "Dan", null, false)))
                .isEqualTo(new Outcome.Invalid(Set.of(Problem.STOP_MISSING)));
    }

    @Test
    void the_mail_and_its_entry_are_of_the_stop_with_the_uid_that_feeds_give_it() {
        var event = itinerary(Attendance.ON_SITE);
        var garage = stops(event).getFirst().id();
        var atelier = stops(event).getLast().id();
        registered(event, "Eda", garage);
        registered(event, "EDA", atelier);

        assertThat(office.text("Eda")).contains("L’atelier", "16 h 00", "2 rue du Moulin");
        assertThat(office.calendars("Eda"))
                .hasSize(2)
                .satisfiesExactly(
                        entry -> assertThat(entry)
                                .contains("T143000", "T151500", "-etape-" + garage + "@", "Le garage")
                                .doesNotContain("Paris:20261212T140000", "T170000"),
                        entry -> assertThat(entry).contains("T160000", "T164500", "-etape-" + atelier + "@"));
    }

    @Test
    void who_comes_to_a_stop_that_is_moved_is_told_and_nobody_else_is() {
        var event = itinerary(Attendance.ON_SITE);
        var before = stops(event);
        registered(event, "Fin", before.getFirst().id());
        registered(event, "Gus", before.getLast().id());
        var uid = office.line("Fin", "UID:");
        var sequence = Integer.parseInt(office.line("Fin", "SEQUENCE:"));

        stops(
                event,
                new Wanted(before.getFirst().id(), stop("Le garage", LocalTime.of(15, 0), 1)),
                new Wanted(before.getLast().id(), before.getLast().details()));

        assertThat(office.templates("Fin")).containsExactly("confirm", "confirmed", "date-changed");
        assertThat(office.templates("Gus")).containsExactly("confirm", "confirmed");
        assertThat(office.calendar("Fin")).contains("T150000");
        assertThat(office.line("Fin", "UID:")).isEqualTo(uid);
        assertThat(Integer.parseInt(office.line("Fin", "SEQUENCE:"))).isGreaterThan(sequence);
    }

    @Test
    void who_comes_to_a_stop_that_is_taken_out_is_told_and_nobody_is_offered_its_places() {
        var event = itinerary(Attendance.ON_SITE);
        var before = stops(event);
        var garage = before.getFirst().id();
        var max = registered(event, "Max", garage);
        registered(event, "Mona", garage);
        registered(event, "MAX", before.getLast().id());

        stops(event, new Wanted(before.getLast().id(), before.getLast().details()));

        assertThat(office.templates("Max")).containsExactly("confirm", "confirmed", "confirm", "confirmed", "date-off");
        assertThat(office.templates("Mona")).containsExactly("confirm", "waiting", "date-off");
        assertThat(office.calendar("Max")).contains("-etape-" + garage + "@", "STATUS:CANCELLED", "Le garage");
        assertThat(office.registration(max).state()).isEqualTo(RegistrationState.CANCELLED);
    }

    @Test
    void the_desk_writes_down_who_comes_to_a_stop_or_online_and_no_stop_of_another_event() {
        var event = itinerary(Attendance.MIXED);
        var manual = office.get(ManualRegistrations.class);
        var garage = stops(event).getFirst().id();
        var foreign = stops(itinerary(Attendance.ON_SITE)).getFirst().id();

        assertThat(manual.add(office.member, event.id(), form(event, "Hugo", garage, false)))
                .isEqualTo(Added.COMES);
        assertThat(manual.add(office.member, event.id(), form(event, "Ines", garage, false)))
                .isEqualTo(Added.WAITS);
        assertThat(manual.add(office.member, event.id(), form(event, "Jo", null, true)))
                .isEqualTo(Added.COMES);
        assertThat(manual.add(office.member, event.id(), form(event, "Kai", null, false)))
                .isEqualTo(Added.WRONG);
        assertThatThrownBy(() -> manual.add(office.member, event.id(), form(event, "Lou", foreign, false)))
                .isInstanceOf(NotFound.class);
        assertThat(office.get(RegistrationDesk.class).figures(office.member, event.id()))
                .extracting(RegistrationDesk.Figures::stopTitle, RegistrationDesk.Figures::online)
                .containsExactly(tuple("Le garage", false), tuple(null, true));
    }
}
