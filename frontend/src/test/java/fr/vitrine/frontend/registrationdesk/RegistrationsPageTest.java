package fr.vitrine.frontend.registrationdesk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.Structure;
import fr.vitrine.events.Attendance;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventDetails.Setting;
import fr.vitrine.events.Events;
import fr.vitrine.events.Itineraries;
import fr.vitrine.events.Itinerary.Wanted;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.events.StopDetails;
import fr.vitrine.events.registration.Question;
import fr.vitrine.events.registration.Question.Kind;
import fr.vitrine.events.registration.Registration;
import fr.vitrine.events.registration.RegistrationDesk;
import fr.vitrine.events.registration.RegistrationDesk.Filter;
import fr.vitrine.events.registration.RegistrationDesk.Purpose;
import fr.vitrine.events.registration.RegistrationSettings;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.PrivateViewTest;
import fr.vitrine.frontend.SampleSite;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.StopId;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bruno's structure holds an event on site and online, with two stops. */
class RegistrationsPageTest extends PrivateViewTest {

    @Autowired
    private Events events;

    @Autowired
    private Itineraries itineraries;

    @Autowired
    private RegistrationDesk desk;

    private Structure structure;
    private Event event;

    @BeforeEach
    void begin() {
        structure = publish(Organisations.minimal("La Salle des inscriptions"));
        grant(structure, bruno(), MemberRole.CONTRIBUTOR);
        var afternoon = Session.at(SampleSite.NOW.toLocalDate().plusDays(9), LocalTime.of(14, 0), LocalTime.of(17, 0));
        var details = EventDetails.titled("Visite à inscrire", Schedule.once(ZoneId.of("Europe/Paris"), afternoon))
                .edit()
                .organisers(List.of(new Organiser.Structure(structure.id())))
                .setting(new Setting(Attendance.MIXED, "Salle des fêtes", null, null, null, null, null, null))
                .build();
        event = events.create(Actor.OPERATOR, details);
        var version = itineraries.get(Actor.OPERATOR, event.id()).version();
        itineraries.save(
                Actor.OPERATOR,
                event.id(),
                version,
                List.of(
                        new Wanted(null, StopDetails.titled("Le garage")),
                        new Wanted(null, StopDetails.titled("L’atelier"))));
        events.setPublication(Actor.OPERATOR, event.id(), Publication.PUBLISHED);
        signIn(bruno());
    }

    @AfterEach
    void end() {
        events.setPublication(Actor.OPERATOR, event.id(), Publication.ARCHIVED);
    }

    private String address() {
        return "mon-espace/evenements/" + event.id() + "/inscriptions";
    }

    private void opened(int places, boolean byStop) {
        var now = new RegistrationSettings(0, true, null, 0, places, places, true, 24, 5, byStop, List.of());
        desk.save(Actor.OPERATOR, event.id(), now);
        open(address());
    }

    private List<Registration> people() {
        return desk.list(Actor.OPERATOR, event.id(), Filter.ALL, Purpose.LIST);
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    private static <C extends Component> C field(Class<C> type, String label) {
        return _get(type, spec -> spec.withLabel(label));
    }

    private static <C extends Component> C asked(Class<C> type, String label) {
        return _get(_get(Dialog.class), type, spec -> spec.withLabel(label));
    }

    private static void add(String name, String email) {
        press("Ajouter une personne");
        _setValue(asked(TextField.class, "Nom"), name);
        _setValue(asked(EmailField.class, "Courriel"), email);
    }

    @Test
    @SuppressWarnings("unchecked")
    void registration_is_opened_with_places_and_questions_and_what_cannot_be_is_refused_in_words() {
        open(address());
        _setValue(field(Checkbox.class, "On peut s’inscrire sur le site"), true);
        _setValue(field(IntegerField.class, "Places sur place"), 12);
        press("Ajouter une question");
        _setValue(field(TextField.class, "Question"), "Quel repas ?");
        _setValue((Select<Kind>) field(Select.class, "Réponse"), Kind.CHOICE);
        _setValue(field(TextArea.class, "Choix possibles"), "avec viande");
        press("Enregistrer les réglages");
        assertThat(page().text()).contains("un choix a deux réponses au moins");
        _setValue(field(TextArea.class, "Choix possibles"), "avec viande\nsans viande");
        press("Enregistrer les réglages");

        var now = desk.settings(Actor.OPERATOR, event.id());
        assertThat(now.open()).isTrue();
        assertThat(now.onSite()).isEqualTo(12);
        assertThat(now.questions()).singleElement().returns(List.of("avec viande", "sans viande"), Question::choices);
        press("Retirer");
        press("Enregistrer les réglages");
        assertThat(desk.settings(Actor.OPERATOR, event.id()).questions()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void somebody_who_rang_up_is_written_down_for_a_stop_or_online_once() {
        opened(1, true);
        add("Ada", "ada@desk.example");
        assertThat(asked(Select.class, "Étape").isVisible()).isTrue();
        _setValue((Select<StopId>) asked(Select.class, "Étape"), stop("L’atelier"));
        press("Ajouter");
        assertThat(people()).singleElement().returns(stop("L’atelier"), Registration::stop);
        assertThat(page().text()).contains("L’atelier1 sur 1 place prise");

        add("Ada encore", "ada@desk.example");
        _setValue((Select<StopId>) asked(Select.class, "Étape"), stop("L’atelier"));
        press("Ajouter");
        assertThat(_get(Dialog.class).isOpened()).isTrue();
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("déjà inscrite");
        _setValue((Select<Boolean>) asked(Select.class, "Participation"), true);
        assertThat(_find(Select.class, spec -> spec.withLabel("Étape"))).isEmpty();
        press("Ajouter");
        assertThat(people()).extracting(Registration::online).containsExactly(false, true);
    }

    private StopId stop(String title) {
        return itineraries.get(Actor.OPERATOR, event.id()).stops().stream()
                .filter(stop -> stop.details().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    @SuppressWarnings("unchecked")
    void people_are_found_by_name_told_something_and_taken_out() {
        opened(5, false);
        add("Bea Petit", "bea@desk.example");
        press("Ajouter");
        add("Cid Grand", "cid@desk.example");
        press("Ajouter");
        var grid = (Grid<Registration>) _get(Grid.class);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nom")), "petit");
        assertThat(GridKt._findAll(grid)).extracting(Registration::name).containsExactly("Bea Petit");

        press("Écrire à tous");
        _setValue(asked(TextArea.class, "Votre message"), "Prenez des bottes.");
        press("Envoyer");
        assertThat(page().text()).contains("2 messages envoyés");

        _click((Button) GridKt._getCellComponent(grid, 0, Participants.ACT));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(people()).extracting(Registration::name).containsExactly("Cid Grand");
    }

    @Test
    void somebody_elses_event_is_answered_like_none_at_the_desk_and_at_the_door() {
        opened(5, false);
        assertThat(page().select("h1").text()).contains("Visite à inscrire");
        signIn(anna());
        for (var address : List.of(address(), "mon-espace/evenements/" + event.id() + "/pointage")) {
            assertThat(open(address).text()).as(address).doesNotContain("Visite à inscrire");
        }
    }
}
