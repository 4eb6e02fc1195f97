package fr.vitrine.frontend.backoffice.events;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Events;
import fr.vitrine.events.Occurrence;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.events.review.RepetitionForm.Ends;
import fr.vitrine.events.review.RepetitionForm.Every;
import fr.vitrine.events.review.ScheduleForm.Kind;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EventsOfficeTest extends OfficeViewTest {

    private static final LocalDate SECOND_SATURDAY = LocalDate.parse("2026-12-12");

    @Autowired
    private Events events;

    @Autowired
    private Clock clock;

    private final List<EventId> begun = new ArrayList<>();

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    /** As a browser sends it: the page tells what a person chooses from what it sets itself. */
    private static <V, F extends AbstractField<F, V>> void choose(F field, V value) {
        var before = field.getValue();
        field.setValue(value);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
    }

    @SuppressWarnings("unchecked")
    private static <V> Select<V> select(String label) {
        return (Select<V>) _get(Select.class, spec -> spec.withLabel(label));
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }

    private Optional<Event> titled(String title) {
        return events.list(Actor.OPERATOR).stream()
                .filter(event -> event.details().title().equals(title))
                .findFirst();
    }

    private Event begun(String title) {
        return begun(title, Schedule.unknown(clock.getZone(), null));
    }

    private Event begun(String title, Schedule schedule) {
        var event = events.create(
                Actor.OPERATOR,
                EventDetails.titled(title, schedule)
                        .edit()
                        .organisers(Organiser.AUTHORITY)
                        .build());
        begun.add(event.id());
        open("gestion/evenements/" + event.id());
        return event;
    }

    /** Other tests count what the samples have. */
    @AfterEach
    void archive() {
        begun.forEach(id -> events.setPublication(Actor.OPERATOR, id, Publication.ARCHIVED));
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_event_every_second_saturday_is_written_in_words_and_published() {
        var begun = begun("Soupe du samedi");
        choose(
                (RadioButtonGroup<Kind>) _get(RadioButtonGroup.class, spec -> spec.withLabel("Quand a-t-il lieu ?")),
                Kind.RULE);
        choose(day("Le"), SECOND_SATURDAY);
        choose(field("De"), "11 h");
        choose(field("À"), "13:00");
        choose(EventsOfficeTest.<Every>select("Chaque"), Every.MONTH);
        choose(EventsOfficeTest.<String>select("Dans le mois"), "2");
        choose(EventsOfficeTest.<Ends>select("Jusqu’à quand"), Ends.ON);
        choose(day("Dernier jour"), LocalDate.parse("2027-02-28"));

        assertThat(page().text()).contains("chaque mois, le deuxième samedi, jusqu’au 28 février 2027");
        _click(button("Publier"));

        assertThat(titled("Soupe du samedi").orElseThrow().publication()).isEqualTo(Publication.PUBLISHED);
        assertThat(events.occurrences(Actor.OPERATOR, begun.id()))
                .extracting(Occurrence::firstDay)
                .containsExactly(SECOND_SATURDAY, LocalDate.parse("2027-01-09"), LocalDate.parse("2027-02-13"));
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_is_published() {
        var begun = begun("Faux départ");
        choose(field("Titre"), " ");
        choose(field("Adresse électronique"), "personne");
        _click(button("Publier"));

        assertThat(field("Titre").isInvalid()).isTrue();
        assertThat(field("Adresse électronique").isInvalid()).isTrue();
        assertThat(events.get(Actor.OPERATOR, begun.id()).publication()).isEqualTo(Publication.DRAFT);
    }

    @Test
    void the_grid_is_filtered_by_its_address_and_a_month_shows_all_events() {
        var event = titled("Repair café du samedi").orElseThrow();

        var grid = open("gestion/evenements?titre=repair&etat=publie");
        assertThat(grid.select(".view-head__count").text()).isEqualTo("1");
        var day = events.occurrences(Actor.OPERATOR, event.id()).getFirst().firstDay();
        var month = open("gestion/evenements/calendrier?mois=" + YearMonth.from(day));
        assertThat(month.select(".event-month a").eachText()).contains("Repair café du samedi");
    }

    @Test
    void a_time_is_cancelled_and_put_back() {
        var session = Session.at(SECOND_SATURDAY, LocalTime.of(14, 0), LocalTime.of(17, 0));
        var event = begun("Soupe qui n’aura pas lieu", Schedule.once(clock.getZone(), session));
        var first = events.occurrences(Actor.OPERATOR, event.id()).getFirst();

        assertThat(page().select(".event-times__one")).isNotEmpty();
        events.cancel(Actor.OPERATOR, first.id(), "Pluie");
        var page = open("gestion/evenements/" + event.id());

        assertThat(page.select(".event-times__one--off").text()).contains("Annulé", "Pluie");
    }
}
