package fr.vitrine.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.events.Event;
import fr.vitrine.events.registration.Arrivals.Tick;
import fr.vitrine.events.registration.RegistrationDesk.Filter;
import fr.vitrine.events.registration.RegistrationDesk.Purpose;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class RegistrationAccessTest {

    private final Office office = new Office();
    private final Event event = office.open(5);
    private final String secret = office.registered(event, "Ola", 1);
    private final RegistrationDesk desk = office.get(RegistrationDesk.class);
    private final Arrivals arrivals = office.get(Arrivals.class);
    private final ManualRegistrations manual = office.get(ManualRegistrations.class);

    @AfterAll
    void close() {
        office.close();
    }

    private Map<String, Consumer<Actor>> doors() {
        var registration = office.registration(secret);
        var doors = new LinkedHashMap<String, Consumer<Actor>>();
        doors.put("event", actor -> desk.event(actor, event.id()));
        doors.put("dates", actor -> desk.dates(actor, event.id()));
        doors.put("settings", actor -> desk.settings(actor, event.id()));
        doors.put("save", actor -> desk.save(actor, event.id(), Office.places(5)));
        doors.put("questions", actor -> desk.questions(actor, event.id()));
        doors.put("stops", actor -> desk.stops(actor, event.id()));
        doors.put("figures", actor -> desk.figures(actor, event.id()));
        doors.put("unreached", actor -> desk.unreached(actor, event.id()));
        doors.put("list", actor -> desk.list(actor, event.id(), Filter.ALL, Purpose.LIST));
        doors.put("message", actor -> desk.message(actor, event.id(), null, "Bonjour"));
        doors.put(
                "arrive", actor -> arrivals.arrive(actor, event.id(), List.of(new Tick(registration.ticket(), null))));
        doors.put("ticket", actor -> arrivals.ticket(actor, registration.ticket()));
        doors.put("note", actor -> arrivals.note(actor, event.id(), registration.id(), Presence.ABSENT));
        doors.put("restAbsent", actor -> arrivals.restAbsent(actor, event.id(), null));
        doors.put("add", actor -> manual.add(actor, event.id(), office.form(event, "Pia", 1)));
        doors.put("cancel", actor -> manual.cancel(actor, event.id(), registration.id()));
        return doors;
    }

    @Test
    void who_does_not_speak_for_the_organiser_gets_nowhere() {
        doors().forEach((name, door) -> {
            assertThatThrownBy(() -> door.accept(Actor.VISITOR)).as(name).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> door.accept(office.passerBy)).as(name).isInstanceOf(AccessDenied.class);
        });
    }

    @Test
    void the_organisers_people_and_staff_do() {
        doors().forEach((name, door) -> {
            assertThatCode(() -> door.accept(office.member)).as(name).doesNotThrowAnyException();
            assertThatCode(() -> door.accept(office.editor)).as(name).doesNotThrowAnyException();
        });
    }

    @Test
    void a_registration_of_another_event_is_not_found_by_ones_own() {
        var other = office.open(3);
        var theirs = office.registered(event, "Rob", 1);
        var id = office.registration(theirs).id();
        assertThatThrownBy(() -> manual.cancel(office.member, other.id(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> arrivals.note(office.member, other.id(), id, Presence.CAME))
                .isInstanceOf(NotFound.class);
        var ticket = office.registration(theirs).ticket();
        assertThat(arrivals.arrive(office.member, other.id(), List.of(new Tick(ticket, null))))
                .isEmpty();
    }

    @Test
    void a_forged_link_opens_nothing_and_a_ticket_is_no_link() {
        var own = office.get(OwnRegistrations.class);
        var forged = (secret.startsWith("A") ? "B" : "A") + secret.substring(1);
        for (var wrong : List.of(
                forged,
                "",
                "x".repeat(43),
                "../" + secret,
                office.registration(secret).ticket())) {
            assertThat(own.find(wrong)).isEmpty();
            assertThat(own.calendar(wrong)).isEmpty();
            assertThatThrownBy(() -> own.confirm(wrong)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> own.cancel(wrong)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> own.change(wrong, 1, "", Map.of())).isInstanceOf(NotFound.class);
        }
    }
}
