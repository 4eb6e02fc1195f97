package fr.vitrine.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.events.Attendance;
import fr.vitrine.events.EventDetails.State;
import fr.vitrine.events.EventStatus;
import fr.vitrine.events.Events;
import fr.vitrine.events.Publication;
import fr.vitrine.events.registration.OwnRegistrations.Result;
import fr.vitrine.events.registration.Registering.Outcome;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.PersonalRecords.Subject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class RegistrationJourneyTest {

    private final Office office = new Office();

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void a_place_is_kept_for_a_while_and_stays_once_it_is_confirmed_by_mail() {
        var event = office.open(2);
        assertThat(office.ask(event.id(), office.form(event, "Ada", 2))).isEqualTo(new Outcome.Asked());
        var secret = office.secret("Ada");
        assertThat(office.registration(secret).state()).isEqualTo(RegistrationState.UNCONFIRMED);
        assertThat(office.get(OwnRegistrations.class).confirm(secret)).isEqualTo(Result.DONE);
        assertThat(office.get(OwnRegistrations.class).confirm(secret)).isEqualTo(Result.DONE);
        assertThat(office.registration(secret).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(office.templates("Ada")).containsExactly("confirm", "confirmed");
        assertThat(office.calendar("Ada")).contains("STATUS:CONFIRMED", begins(office.day()));
    }

    @Test
    void what_nobody_confirms_goes_to_the_next_and_is_forgotten() {
        var event = office.open(1);
        office.ask(event.id(), office.form(event, "Lost", 1));
        var lost = office.secret("Lost");
        var next = office.registered(event, "Bea", 1);
        assertThat(office.registration(next).state()).isEqualTo(RegistrationState.WAITING);
        assertThat(office.templates("Bea")).containsExactly("confirm", "waiting");
        expire(Duration.ofHours(3));
        assertThat(office.registration(next).state()).isEqualTo(RegistrationState.OFFERED);
        assertThat(office.templates("Lost")).containsExactly("confirm");
        assertThat(office.get(OwnRegistrations.class).confirm(lost)).isEqualTo(Result.OVER);
        assertThat(office.get(OwnRegistrations.class).confirm(next)).isEqualTo(Result.DONE);
        assertThat(office.registration(next).state()).isEqualTo(RegistrationState.CONFIRMED);
        office.clock.advance(Duration.ofDays(1));
        office.get(RegistrationClock.class).forget();
        assertThat(office.get(OwnRegistrations.class).find(lost)).isEmpty();
    }

    @Test
    void an_offer_that_is_not_taken_up_is_over_and_goes_to_the_next_in_line() {
        var event = office.open(1);
        var first = office.registered(event, "Cid", 1);
        var second = office.registered(event, "Dov", 1);
        var third = office.registered(event, "Eve", 1);
        assertThat(office.registration(third).position()).isEqualTo(2);
        assertThat(office.get(OwnRegistrations.class).cancel(first)).isEqualTo(Result.DONE);
        assertThat(office.templates("Cid")).endsWith("cancelled");
        assertThat(office.calendar("Cid")).contains("STATUS:CANCELLED");
        expire(Duration.ofHours(25));
        assertThat(office.templates("Dov")).containsExactly("confirm", "waiting", "offered", "expired");
        assertThat(office.registration(second).state()).isEqualTo(RegistrationState.EXPIRED);
        assertThat(office.registration(third).state()).isEqualTo(RegistrationState.OFFERED);
    }

    @Test
    void one_address_registers_once_for_one_date() {
        var event = office.open(5);
        office.registered(event, "Fay", 1);
        office.ask(event.id(), office.form(event, "FAY", 2));
        assertThat(office.get(OwnRegistrations.class).confirm(office.secret("Fay")))
                .isEqualTo(Result.KNOWN);
        assertThat(office.templates("Fay")).endsWith("known");
        var figures = office.get(RegistrationDesk.class).figures(office.editor, event.id());
        assertThat(figures.getFirst().pool().taken()).isEqualTo(1);
    }

    @Test
    void more_people_come_where_there_is_room_and_the_calendar_hears_of_it() {
        var event = office.open(3);
        var secret = office.registered(event, "Gil", 2);
        var before = sequence("Gil");
        var own = office.get(OwnRegistrations.class);
        assertThat(own.change(secret, 4, "", Map.of())).isEqualTo(Result.NOT_ENOUGH);
        assertThat(own.change(secret, 9, "", Map.of())).isEqualTo(Result.WRONG);
        assertThat(own.change(secret, 3, "un fauteuil", Map.of())).isEqualTo(Result.DONE);
        assertThat(office.registration(secret)).satisfies(now -> {
            assertThat(now.people()).isEqualTo(3);
            assertThat(now.needs()).isEqualTo("un fauteuil");
        });
        assertThat(office.templates("Gil")).endsWith("changed");
        assertThat(sequence("Gil")).isGreaterThan(before);
    }

    @Test
    void places_on_site_and_online_are_counted_apart() {
        var event = office.event(Attendance.MIXED);
        office.get(RegistrationDesk.class).save(office.editor, event.id(), Office.places(1));
        office.registered(event, "Ida", 1);
        var online = office.form(event, "Jan", 1);
        var form = new RegistrationForm(
                online.date(), true, null, 1, "Jan", "jan@example.org", "", Map.of(), true, Locale.ENGLISH);
        office.ask(event.id(), form);
        var secret = office.secret("Jan");
        office.get(OwnRegistrations.class).confirm(secret);
        assertThat(office.registration(secret).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(office.get(Registering.class).offer(event.id()).orElseThrow().rooms())
                .extracting(Registering.Room::free)
                .containsExactly(0, 0);
    }

    @Test
    void whoever_comes_hears_when_the_date_is_moved_or_cancelled() {
        var event = office.open(5);
        var secret = office.registered(event, "Kim", 1);
        var events = office.get(Events.class);
        var uid = office.line("Kim", "UID:");
        var moved = event.details()
                .edit()
                .schedule(Office.on(office.day().plusDays(1)))
                .build();
        events.update(office.editor, event.id(), event.version(), moved);
        assertThat(office.templates("Kim")).endsWith("date-changed");
        assertThat(office.calendar("Kim")).contains(begins(office.day().plusDays(1)));
        assertThat(office.line("Kim", "UID:")).isEqualTo(uid);
        var before = sequence("Kim");
        events.cancel(office.editor, office.date(event), "La salle est prise.");
        assertThat(office.templates("Kim")).endsWith("date-off");
        assertThat(office.text("Kim")).contains("La salle est prise.");
        assertThat(office.calendar("Kim")).contains("STATUS:CANCELLED");
        assertThat(sequence("Kim")).isGreaterThan(before);
        assertThat(office.get(OwnRegistrations.class).change(secret, 2, "", Map.of()))
                .isEqualTo(Result.OVER);
    }

    @Test
    void whoever_comes_hears_that_it_is_postponed_and_nothing_when_it_is_full() {
        var event = office.open(5);
        office.registered(event, "Noor", 1);
        var events = office.get(Events.class);
        var full =
                event.details().edit().state(new State(EventStatus.FULL, null)).build();
        events.update(office.editor, event.id(), event.version(), full);
        assertThat(office.templates("Noor")).endsWith("confirmed");

        var postponed =
                full.edit().state(new State(EventStatus.POSTPONED, "Travaux.")).build();
        events.update(office.editor, event.id(), event.version() + 1, postponed);
        assertThat(office.templates("Noor")).endsWith("date-changed");
        assertThat(office.text("Noor")).contains("il est reporté", "Travaux.");
        assertThat(office.calendar("Noor")).contains("STATUS:TENTATIVE");
    }

    @Test
    void who_comes_is_reminded_once_and_named_no_more_some_time_after() {
        var event = office.open(5);
        var secret = office.registered(event, "Lea", 1);
        office.clock.advance(Duration.ofDays(21).plusHours(10));
        office.get(RegistrationClock.class).remind();
        office.get(RegistrationClock.class).remind();
        assertThat(office.templates("Lea")).containsExactly("confirm", "confirmed", "reminder");
        office.clock.advance(Duration.ofDays(62));
        office.get(RegistrationClock.class).forget();
        assertThat(office.get(OwnRegistrations.class).find(secret)).isEmpty();
        assertThat(office.jooq
                        .fetch("select name, email from events.registration")
                        .toString())
                .doesNotContain("Lea", "lea@");
    }

    @Test
    void who_is_forgotten_gives_the_place_back_and_leaves_no_name() {
        var event = office.open(1);
        office.registered(event, "Max", 1);
        var next = office.registered(event, "Noa", 1);
        office.inTransaction(() -> office.get(RegistrationRecords.class)
                .forget(new Subject(new PersonId(1), new EmailAddress("max@example.org"))));
        assertThat(office.registration(next).state()).isEqualTo(RegistrationState.OFFERED);
        assertThat(office.jooq
                        .fetch("select name, email from events.registration")
                        .toString())
                .doesNotContain("Max", "max@");
    }

    @Test
    void one_can_register_for_a_published_event_while_a_date_is_to_come() {
        var registering = office.get(Registering.class);
        assertThat(registering.isOpen(office.event())).isFalse();
        var event = office.open(1);
        assertThat(registering.isOpen(event)).isTrue();
        assertThat(registering.offer(event.id()).orElseThrow().isOpen()).isTrue();
        var archived = office.get(Events.class).setPublication(office.editor, event.id(), Publication.ARCHIVED);
        assertThat(registering.isOpen(archived)).isFalse();
        office.get(Events.class).setPublication(office.editor, event.id(), Publication.PUBLISHED);
        office.get(Events.class).cancel(office.editor, office.date(event), null);
        assertThat(registering.isOpen(event)).isFalse();
        assertThat(registering.offer(event.id()).orElseThrow().isOpen()).isFalse();
    }

    private static String begins(LocalDate day) {
        return "DTSTART;TZID=Europe/Paris:" + day.toString().replace("-", "") + "T140000";
    }

    private void expire(Duration after) {
        office.clock.advance(after);
        office.expire();
    }

    private int sequence(String name) {
        return Integer.parseInt(office.line(name, "SEQUENCE:"));
    }
}
