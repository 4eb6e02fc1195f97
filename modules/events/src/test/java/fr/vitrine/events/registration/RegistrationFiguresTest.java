package fr.vitrine.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.events.registration.RegistrationFigures.Counts;
import fr.vitrine.events.registration.RegistrationFigures.Line;
import fr.vitrine.kernel.AccessDenied;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class RegistrationFiguresTest {

    private final Office office = new Office();
    private final RegistrationFigures figures = office.get(RegistrationFigures.class);

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void people_are_counted_as_they_came_and_stay_counted_when_nobody_is_named_any_more() {
        var event = office.open(8);
        var own = office.get(OwnRegistrations.class);
        var arrivals = office.get(Arrivals.class);
        var ada = office.registered(event, "Ada", 2);
        var bea = office.registered(event, "Bea", 3);
        var cid = office.registered(event, "Cid", 1);
        var dov = office.registered(event, "Dov", 2);
        var eve = office.registered(event, "Eve", 1);
        var fay = office.registered(event, "Fay", 1);
        office.ask(event.id(), office.form(event, "Unsaid", 1));
        own.cancel(cid);
        own.confirm(eve);
        own.cancel(fay);
        office.clock.advance(Duration.ofDays(21).plusHours(12));
        own.cancel(dov);
        office.clock.advance(Duration.ofDays(1));
        arrivals.note(office.member, event.id(), office.registration(ada).id(), Presence.CAME);
        arrivals.note(office.member, event.id(), office.registration(bea).id(), Presence.ABSENT);

        assertThat(figures.of(office.member, event.id()))
                .singleElement()
                .extracting(Line::counts)
                .isEqualTo(new Counts(6, 0, 2, 3, 3, 2));
        office.clock.advance(Duration.ofDays(62));
        office.get(RegistrationClock.class).forget();
        assertThat(figures.of(office.member, event.id()))
                .extracting(Line::counts)
                .containsExactly(new Counts(6, 0, 2, 3, 3, 2));
        assertThat(figures.ofYear(office.editor, 2026)).extracting(Line::event).contains(event.id());
        assertThat(figures.ofYear(office.editor, 2025)).isEmpty();
        assertThat(figures.years(office.editor)).contains(2026);
    }

    @Test
    void all_events_together_are_for_staff_and_one_is_for_its_organiser_too() {
        var event = office.open(8);

        assertThatThrownBy(() -> figures.ofYear(office.member, 2026)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> figures.years(office.member)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> figures.of(office.passerBy, event.id())).isInstanceOf(AccessDenied.class);
        assertThat(figures.of(office.member, event.id())).isEmpty();
    }
}
