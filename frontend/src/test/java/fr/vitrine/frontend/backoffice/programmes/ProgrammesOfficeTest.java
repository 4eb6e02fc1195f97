package fr.vitrine.frontend.backoffice.programmes;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.events.Event;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Programme;
import fr.vitrine.events.Programmes;
import fr.vitrine.events.Publication;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.kernel.Actor;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProgrammesOfficeTest extends OfficeViewTest {

    private static final LocalDate FIRST = LocalDate.parse("2027-03-01");

    @Autowired
    private Programmes programmes;

    @Autowired
    private Events events;

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }

    private Programme titled(String title) {
        return programmes.list(Actor.OPERATOR).stream()
                .filter(programme -> programme.details().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Programme begun(String title) {
        open("gestion/programmes");
        _click(button("Nouveau programme"));
        _setValue(field("Titre du programme"), title);
        _click(button("Créer le programme"));
        return titled(title);
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_programme_is_begun_filled_with_dates_and_events_and_published() {
        var id = begun("Printemps solidaire").id();
        var chosen = events.list(Actor.OPERATOR).stream().limit(3).collect(Collectors.toSet());

        _setValue(day("Premier jour"), FIRST);
        _setValue(day("Dernier jour"), FIRST.plusDays(30));
        ((MultiSelectComboBox<Event>) _get(MultiSelectComboBox.class, spec -> spec.withLabel("Événements")))
                .setValue(chosen);
        _setValue(field("Courriel"), "programme@example.org");
        _click(button("Enregistrer le programme"));
        _click(button("Publier"));

        var stored = programmes.get(Actor.OPERATOR, id);
        assertThat(stored.publication()).isEqualTo(Publication.PUBLISHED);
        assertThat(stored.details().period().last()).isEqualTo(FIRST.plusDays(30));
        assertThat(stored.details().events())
                .isEqualTo(chosen.stream().map(Event::id).collect(Collectors.toSet()));
        assertThat(stored.details().carriers()).containsExactly(Organiser.AUTHORITY);
        assertThat(open("programmes/printemps-solidaire").select("h1").text()).isEqualTo("Printemps solidaire");
    }

    @Test
    void one_day_without_the_other_and_an_address_that_is_none_are_refused() {
        var before = begun("Mal rempli");

        _setValue(day("Premier jour"), FIRST);
        _setValue(field("Courriel"), "pas une adresse");
        _click(button("Enregistrer le programme"));

        assertThat(day("Dernier jour").isInvalid()).isTrue();
        assertThat(field("Courriel").isInvalid()).isTrue();
        assertThat(programmes.get(Actor.OPERATOR, before.id())).isEqualTo(before);
    }

    @Test
    void what_somebody_else_stored_meanwhile_is_told() {
        var before = begun("Disputé à deux");
        programmes.update(
                Actor.OPERATOR,
                before.id(),
                before.version(),
                before.details()
                        .with(Set.of(events.list(Actor.OPERATOR).getFirst().id())));

        _setValue(field("En une phrase"), "La mienne");
        _click(button("Enregistrer le programme"));

        assertThat(programmes.get(Actor.OPERATOR, before.id()).details().summary())
                .isNull();
        assertThat(page().select("[role=alert]").text()).contains("Quelqu’un a modifié ce programme");
    }
}
