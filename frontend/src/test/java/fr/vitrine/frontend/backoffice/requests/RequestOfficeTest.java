package fr.vitrine.frontend.backoffice.requests;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.correspondence.conversation.FormTrace;
import fr.vitrine.correspondence.conversation.HeldMessages;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.kernel.Actor;
import fr.vitrine.partners.Stage;
import fr.vitrine.partners.requests.DeskFilter;
import fr.vitrine.partners.requests.ProjectRequest;
import fr.vitrine.partners.requests.RequestDesk;
import fr.vitrine.partners.requests.RequestDrafts;
import fr.vitrine.partners.requests.RequestForm;
import fr.vitrine.partners.requests.RequestState;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The back office of requests, on the sample's. */
class RequestOfficeTest extends OfficeViewTest {

    @Autowired
    private RequestDesk desk;

    @Autowired
    private RequestDrafts drafts;

    @Autowired
    private HeldMessages held;

    @Test
    void the_board_has_a_column_a_state_and_the_list_all_of_them() {
        var board = open("gestion/demandes").text();
        assertThat(board).contains("Sans partenaire", "En attente", "En cours", "Close", "Retirée");
        assertThat(board).contains("Exemple : Camille et Sacha", "Exemple : La Grange ouverte");
        open("gestion/demandes?vue=liste");
        assertThat(_find(RequestGrid.class)).hasSize(1);
        _setValue(_get(TextField.class), "couture");
        assertThat(GridKt._size(_get(RequestGrid.class))).isOne();
    }

    @Test
    void one_request_is_noted_upon_assigned_and_laid_before_one_more_partner() {
        var request = named("Exemple : Les Cueilleurs");
        open("gestion/demandes/" + request.id());
        _setValue(_get(TextArea.class), "Rappeler mardi");
        _click(button("Ajouter la note"));
        assertThat(open("gestion/demandes/" + request.id()).text()).contains("Rappeler mardi");

        var before = request.assignments().size();
        var choice = _get(ComboBox.class);
        choice.setValue(choice.getGenericDataView().getItem(0));
        _click(button("Lui soumettre la demande"));
        assertThat(named("Exemple : Les Cueilleurs").assignments()).hasSize(before + 1);
    }

    @Test
    void staff_hand_a_request_to_another_partner_and_say_why() {
        var request = named("Exemple : Les Cueilleurs");
        open("gestion/demandes/" + request.id());
        var before = request.assignments().size();
        _click(_find(Button.class, spec -> spec.withText("Confier à un autre partenaire"))
                .getFirst());
        var dialog = _get(Dialog.class);
        var reason = _get(dialog, TextArea.class);
        _setValue(reason, "");
        var choice = _get(dialog, ComboBox.class);
        choice.setValue(choice.getGenericDataView().getItem(0));
        _click(_get(dialog, Button.class, spec -> spec.withText("Confier à un autre partenaire")));
        assertThat(reason.isInvalid()).isTrue();
        assertThat(choice.getValue()).isNotNull();
        _setValue(reason, "Le premier ne répond pas");
        _click(_get(dialog, Button.class, spec -> spec.withText("Confier à un autre partenaire")));
        assertThat(dialog.isOpened()).isFalse();
        assertThat(named("Exemple : Les Cueilleurs").assignments()).hasSize(before + 1);
        assertThat(open("gestion/demandes/" + request.id()).text()).contains("Le premier ne répond pas");
    }

    @Test
    void staff_close_and_reopen_and_the_history_says_who() {
        var request = named("Exemple : Camille et Sacha");
        open("gestion/demandes/" + request.id());
        _click(button("Clore"));
        assertThat(named("Exemple : Camille et Sacha").state()).isEqualTo(RequestState.CLOSED);
        assertThat(open("gestion/demandes/" + request.id()).text())
                .contains("la demande a été close", "Camille Exemple");
        _click(button("Rouvrir"));
        assertThat(named("Exemple : Camille et Sacha").state()).isEqualTo(RequestState.UNANSWERED);
    }

    @Test
    void gaps_are_narrowed_by_what_is_needed_and_outcomes_told_by_partner() {
        open("gestion/demandes/lacunes");
        assertThat(_find(Select.class)).hasSize(4);
        assertThat(open("gestion/demandes/bilan").text()).contains("Reçues", "Exemple : incubateur Les Germes");
    }

    @Test
    void a_project_that_looks_unwanted_waits_with_the_held_messages_until_staff_let_it_go() {
        var form = new RequestForm(
                "Gagnez de l’argent, www.un.example www.deux.example www.trois.example",
                Stage.IDEA,
                null,
                "",
                null,
                null,
                Set.of(),
                "Robot",
                "robot@project.example",
                "",
                true,
                null,
                Locale.FRENCH);
        drafts.keep(form, new FormTrace(drafts.stamp(), "", "192.0.2.9"));
        var page = open("gestion/courriers/retenus").text();
        assertThat(page).contains("Un projet", "Robot", "beaucoup de liens", "écrit trop vite");
        _click(button("Envoyer son lien à la personne"));
        assertThat(held.count(Actor.OPERATOR)).isZero();
    }

    @Test
    void nobody_but_staff_sees_any_of_it() {
        var request = named("Exemple : Camille et Sacha");
        signInAsPasserBy();
        for (var address : new String[] {
            "gestion/demandes", "gestion/demandes/lacunes", "gestion/demandes/bilan", "gestion/demandes/" + request.id()
        }) {
            assertThat(open(address).text()).doesNotContain("Camille et Sacha");
        }
        assertThat(_find(Button.class, spec -> spec.withText("Clore"))).isEmpty();
    }

    private ProjectRequest named(String name) {
        return desk.list(Actor.OPERATOR, DeskFilter.ALL, 0, 100).stream()
                .map(RequestDesk.Card::request)
                .filter(request -> request.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
