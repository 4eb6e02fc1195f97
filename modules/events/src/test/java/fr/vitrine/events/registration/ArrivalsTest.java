package fr.vitrine.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.events.registration.Arrivals.Tick;
import fr.vitrine.events.registration.RegistrationDesk.Filter;
import fr.vitrine.events.registration.RegistrationDesk.Purpose;
import fr.vitrine.kernel.EmailAddress;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class ArrivalsTest {

    private final Office office = new Office();
    private final Arrivals arrivals = office.get(Arrivals.class);

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void who_came_is_noted_from_the_day_on_and_the_rest_did_not_come() {
        var event = office.open(5);
        var ada = office.registered(event, "Ada", 1);
        var bea = office.registered(event, "Bea", 1);
        var cid = office.registered(event, "Cid", 2);
        var id = office.registration(ada).id();
        assertThat(arrivals.note(office.member, event.id(), id, Presence.CAME)).isFalse();
        office.clock.advance(Duration.ofDays(22).plusHours(2));

        assertThat(arrivals.note(office.member, event.id(), id, Presence.ABSENT))
                .isTrue();
        assertThat(arrivals.note(office.member, event.id(), id, Presence.CAME)).isTrue();
        var ticket = office.registration(bea).ticket();
        arrivals.arrive(office.member, event.id(), List.of(new Tick(ticket, OffsetDateTime.now(office.clock))));
        assertThat(arrivals.restAbsent(office.member, event.id(), null)).isZero();
        office.clock.advance(Duration.ofDays(1));

        assertThat(arrivals.restAbsent(office.member, event.id(), office.date(event)))
                .isEqualTo(1);
        assertThat(office.registration(ada).presence()).isEqualTo(Presence.CAME);
        assertThat(office.registration(bea).presence()).isEqualTo(Presence.CAME);
        assertThat(office.registration(cid).presence()).isEqualTo(Presence.ABSENT);
        assertThat(arrivals.note(
                        office.member, event.id(), office.registration(cid).id(), Presence.UNKNOWN))
                .isTrue();
        assertThat(office.registration(cid).presence()).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void who_is_forgotten_after_the_date_still_counts_and_nobody_is_offered_a_place_of_the_past() {
        var event = office.open(1);
        var max = office.registered(event, "Mia", 1);
        office.registered(event, "Ned", 1);
        office.clock.advance(Duration.ofDays(23));
        var manual = office.get(ManualRegistrations.class);

        assertThat(manual.cancel(
                        office.member, event.id(), office.registration(max).id()))
                .isFalse();
        office.inTransaction(() -> office.get(RegistrationRecords.class).forget(Office.subject("mia@example.org")));

        assertThat(office.templates("Ned")).containsExactly("confirm", "waiting");
        assertThat(office.get(RegistrationDesk.class).list(office.editor, event.id(), Filter.ALL, Purpose.LIST))
                .filteredOn(Registration::isComing)
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.email()).isNull());
    }

    @Test
    void the_desk_sees_whom_mail_does_not_reach() {
        var event = office.open(5);
        office.registered(event, "Olaf", 1);
        office.registered(event, "Pia", 1);
        office.bounce("Pia");

        assertThat(office.get(RegistrationDesk.class).unreached(office.member, event.id()))
                .containsExactly(new EmailAddress("pia@example.org"));
    }

    @Test
    void who_looks_at_who_is_expected_is_logged_once_an_hour_and_each_file_is() {
        var event = office.open(5);
        var desk = office.get(RegistrationDesk.class);
        desk.list(office.member, event.id(), Filter.ALL, Purpose.LIST);
        desk.list(office.member, event.id(), new Filter(null, null, "a"), Purpose.LIST);
        desk.list(office.editor, event.id(), Filter.ALL, Purpose.LIST);
        desk.list(office.member, event.id(), Filter.ALL, Purpose.EXPORT);
        desk.list(office.member, event.id(), Filter.ALL, Purpose.EXPORT);

        assertThat(office.logged("event " + event.id()))
                .containsExactlyInAnyOrder("liste", "liste", "export", "export");
    }
}
