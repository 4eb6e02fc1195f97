package fr.vitrine.frontend.myspace.events;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.Structure;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Events;
import fr.vitrine.events.Occurrence;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.events.review.EventProposals;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.PrivateViewTest;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A published event in the hands of its organiser. */
class OwnEventsTest extends PrivateViewTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-12-05");

    @Autowired
    private Events events;

    @Autowired
    private EventProposals proposals;

    private Structure structure;
    private Event event;

    @BeforeEach
    void begin() {
        structure = publish(Organisations.minimal("Chœur du Ternois"));
        grant(structure, bruno(), MemberRole.CONTRIBUTOR);
        signIn(bruno());
        var session = Session.at(FIRST, LocalTime.of(18, 0), LocalTime.of(20, 0));
        var details = EventDetails.titled(
                        "Répétition ouverte",
                        Schedule.once(ZoneId.of("Europe/Paris"), session).repeated("FREQ=WEEKLY;COUNT=3"))
                .edit()
                .organisers(new Organiser.Structure(structure.id()))
                .build();
        var id = events.create(Actor.OPERATOR, details).id();
        event = events.setPublication(Actor.OPERATOR, id, Publication.PUBLISHED);
        open("mon-espace/evenements/" + id);
    }

    /** Other tests count what the samples have. */
    @AfterEach
    void end() {
        proposals.withdraw(actor(bruno()), event.id());
        events.setPublication(Actor.OPERATOR, event.id(), Publication.ARCHIVED);
    }

    private List<Occurrence> dates() {
        return events.occurrences(Actor.OPERATOR, event.id());
    }

    /** Of the second date. */
    private static void press(String label) {
        _click(_find(Button.class, spec -> spec.withText(label)).get(1));
    }

    private static void confirm() {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Valider")));
    }

    @Test
    void one_date_is_asked_for_on_another_day_and_waits_until_it_is_sent_and_reviewed() {
        press("Modifier");
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, DatePicker.class), FIRST.plusDays(8));
        _setValue(_get(dialog, TextField.class), "Salle prise le samedi");
        confirm();

        assertThat(page().select(".event-times__one").get(1).text())
                .contains("Nouvelle date demandée", "dimanche 13 décembre", "Salle prise le samedi");
        assertThat(dates().get(1).firstDay()).isEqualTo(FIRST.plusWeeks(1));
        assertThat(dates().get(1).note()).isEqualTo("Salle prise le samedi");

        _click(_get(Button.class, spec -> spec.withText("Envoyer à relire")));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Envoyer")));
        assertThat(proposals.list(actor(bruno()), event.id(), 1))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.keys()).containsExactly("schedule"));
        assertThat(dates().get(1).firstDay()).isEqualTo(FIRST.plusWeeks(1));
    }

    @Test
    void one_date_is_cancelled_at_once_and_put_back() {
        press("Annuler");
        confirm();
        assertThat(dates()).extracting(Occurrence::cancelled).containsExactly(false, true, false);

        _click(_get(Button.class, spec -> spec.withText("Rétablir")));
        assertThat(dates()).noneMatch(Occurrence::cancelled);
    }

    @Test
    void an_event_of_somebody_else_is_answered_like_none() {
        signIn(anna());
        assertThat(open("mon-espace/evenements/" + event.id()).text()).doesNotContain("Répétition ouverte");
    }
}
