package fr.vitrine.frontend.backoffice.events;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.events.Event;
import fr.vitrine.events.Events;
import fr.vitrine.events.Occurrence;
import fr.vitrine.events.Publication;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.frontend.backoffice.events.ScheduleFields.Repetition;
import fr.vitrine.kernel.Actor;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EventsOfficeTest extends OfficeViewTest {

    private static final LocalDate SECOND_SATURDAY = LocalDate.parse("2026-12-12");

    @Autowired
    private Events events;

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private Optional<Event> titled(String title) {
        return events.list(Actor.OPERATOR).stream()
                .filter(event -> event.details().title().equals(title))
                .findFirst();
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_event_every_second_saturday_is_written_and_published_and_stands_in_the_agenda() {
        open("gestion/evenements");
        _click(button("Nouvel événement"));
        _setValue(field("Titre"), "Soupe du samedi");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Première date")), SECOND_SATURDAY);
        _setValue(field("De"), "11 h");
        _setValue(field("À"), "13:00");
        _setValue((Select<Repetition>) _get(Select.class, spec -> spec.withLabel("Répétition")), Repetition.MONTHLY);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Jusqu’au")), LocalDate.parse("2027-02-28"));
        _setValue(field("Commune"), "Frévent");
        _setValue(
                (Select<Publication>) _get(Select.class, spec -> spec.withLabel("Publication")), Publication.PUBLISHED);
        _click(button("Enregistrer"));

        var event = titled("Soupe du samedi").orElseThrow();
        assertThat(events.occurrences(Actor.OPERATOR, event.id()))
                .extracting(Occurrence::firstDay)
                .containsExactly(SECOND_SATURDAY, LocalDate.parse("2027-01-09"), LocalDate.parse("2027-02-13"));
        assertThat(open("agenda?q=soupe&lieu=Fr%C3%A9vent&rayon=0").select(".agenda-row"))
                .hasSize(3);
    }

    @Test
    void without_a_title_or_an_hour_nothing_is_stored_and_it_is_said_why() {
        open("gestion/evenements");
        var before = events.list(Actor.OPERATOR).size();
        _click(button("Nouvel événement"));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Première date")), SECOND_SATURDAY);
        _setValue(field("Commune"), "Atlantide");
        _click(button("Enregistrer"));

        assertThat(field("Titre").isInvalid()).isTrue();
        assertThat(field("Commune").isInvalid()).isTrue();
        assertThat(field("De").isInvalid()).isTrue();
        assertThat(events.list(Actor.OPERATOR)).hasSize(before);
    }

    @Test
    void what_the_fields_do_not_ask_for_stays_as_it_was() {
        var before = titled("Repair café du samedi").orElseThrow();
        open("gestion/evenements");
        _setValue(field("Chercher par titre"), "repair cafe");
        _click((Button) GridKt._getCellComponent(_get(Grid.class), 0, "title"));
        _setValue(field("Précision sur l’état"), "Entrée par la cour");
        _click(button("Enregistrer"));

        var now = titled("Repair café du samedi").orElseThrow();
        assertThat(now.details().state().note()).isEqualTo("Entrée par la cour");
        assertThat(now.details().schedule()).isEqualTo(before.details().schedule());
        assertThat(now.details().organisers()).isEqualTo(before.details().organisers());
        assertThat(now.details().setting()).isEqualTo(before.details().setting());
    }
}
