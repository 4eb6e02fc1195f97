package fr.vitrine.frontend.myspace.volunteer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.PrivateViewTest;
import fr.vitrine.kernel.Actor;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Territory;
import fr.vitrine.volunteers.MissionDetails;
import fr.vitrine.volunteers.MissionDetails.Place;
import fr.vitrine.volunteers.MissionDetails.Skills;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.Remote;
import fr.vitrine.volunteers.Timing;
import fr.vitrine.volunteers.profile.OwnSuggestions;
import fr.vitrine.volunteers.profile.SuggestionWording;
import fr.vitrine.volunteers.profile.Telling;
import fr.vitrine.volunteers.profile.VolunteerProfiles;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VolunteerProfileTest extends PrivateViewTest {

    @Autowired
    private VolunteerProfiles profiles;

    @Autowired
    private OwnSuggestions suggestions;

    @Autowired
    private SuggestionWording wording;

    @Autowired
    private Missions missions;

    @Autowired
    private Taxonomies taxonomies;

    @Autowired
    private Territory territory;

    @BeforeEach
    void begin() {
        signIn(bruno());
    }

    @AfterEach
    void end() {
        profiles.forget(actor(bruno()));
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    @SuppressWarnings("unchecked")
    private void fill() {
        var domains = _get(
                CheckboxGroup.class,
                spec -> spec.withPredicate(group ->
                        group.getAriaLabel().filter("Ce que j’aime"::equals).isPresent()));
        _setValue(domains, Set.of(domain()));
        _setValue(_get(TextArea.class), "Menuiserie\n\n Couture ");
        _setValue((ComboBox<Commune>) _get(ComboBox.class), territory.communes().getFirst());
    }

    private Domain domain() {
        return taxonomies.current().domains().getFirst();
    }

    private void publishMission(String name, String title) {
        var structure = publish(Organisations.minimal(name));
        var details = new MissionDetails(
                title,
                "On sème.",
                null,
                domain().id(),
                Skills.NONE,
                new Place(Remote.NO, null, territory.communes().getFirst().code(), null),
                new Timing.Regular(BigDecimal.TWO, null, Set.of(), null, null, 3),
                new Welcome(Welcome.ADULT, false, null, null, null),
                false);
        var mission = missions.create(Actor.OPERATOR, structure.id(), details);
        missions.move(Actor.OPERATOR, mission.id(), MissionState.PUBLISHED);
    }

    @Test
    void what_one_says_is_kept_and_leads_to_suggestions_that_say_why() {
        publishMission("Les Semeurs", "Semer les radis");
        assertThat(open("mon-espace/benevolat/suggestions").text()).contains("Dites ce qui vous plaît");
        open("mon-espace/benevolat/profil");
        fill();
        press("Enregistrer");
        assertThat(profiles.own(actor(bruno())).orElseThrow().details().skills())
                .containsExactly("Menuiserie", "Couture");
        assertThat(open("mon-espace/benevolat/suggestions").text())
                .contains("Semer les radis", "Les Semeurs", "À moins d’un kilomètre")
                .contains(domain().label().in(Locale.FRENCH));
        var applications = open("mon-espace/benevolat");
        assertThat(applications.text()).contains("Semer les radis");
        assertThat(applications.html()).contains("/mon-espace/benevolat/suggestions");
    }

    @Test
    @SuppressWarnings("unchecked")
    void nobody_is_mailed_to_until_they_choose_so_and_the_choice_is_kept() {
        open("mon-espace/benevolat/profil");
        fill();
        press("Enregistrer");
        assertThat(telling()).isEqualTo(Telling.NEVER);
        _setValue((RadioButtonGroup<Telling>) _get(RadioButtonGroup.class), Telling.WEEKLY);
        press("Enregistrer");
        assertThat(telling()).isEqualTo(Telling.WEEKLY);
        open("mon-espace/benevolat/profil");
        assertThat(_get(RadioButtonGroup.class).getValue()).isEqualTo(Telling.WEEKLY);
    }

    private Telling telling() {
        return profiles.own(actor(bruno())).orElseThrow().details().telling();
    }

    @Test
    void a_mail_says_of_a_suggestion_what_the_page_says() {
        publishMission("Les Repiqueurs", "Repiquer les pois");
        open("mon-espace/benevolat/profil");
        fill();
        press("Enregistrer");
        var mission = suggestions.list(actor(bruno()), 20).stream()
                .filter(one -> one.mission().details().title().equals("Repiquer les pois"))
                .toList();
        assertThat(wording.of(mission, Locale.FRENCH)).singleElement().satisfies(news -> {
            assertThat(news.title()).isEqualTo("Repiquer les pois");
            assertThat(news.detail())
                    .startsWith("Les Repiqueurs · ")
                    .contains("\nÀ moins d’un kilomètre")
                    .contains(domain().label().in(Locale.FRENCH));
            assertThat(news.path()).isEqualTo("/benevolat/repiquer-les-pois");
        });
        assertThat(wording.of(mission, Locale.ENGLISH).getFirst().path())
                .isEqualTo("/benevolat/repiquer-les-pois?lang=en");
    }

    @Test
    void what_is_wrong_is_marked_and_nothing_is_stored() {
        open("mon-espace/benevolat/profil");
        fill();
        var year = _get(IntegerField.class, spec -> spec.withLabel("Année de naissance"));
        _setValue(year, 98);
        press("Enregistrer");
        assertThat(year.isInvalid()).isTrue();
        assertThat(profiles.own(actor(bruno()))).isEmpty();
    }

    @Test
    void it_is_erased_at_once_and_somebody_else_never_sees_it() {
        open("mon-espace/benevolat/profil");
        fill();
        press("Enregistrer");
        signIn(anna());
        assertThat(open("mon-espace/benevolat/profil").text()).doesNotContain("Menuiserie");
        assertThat(_get(TextArea.class).getValue()).isEmpty();
        signIn(bruno());
        open("mon-espace/benevolat/profil");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Menuiserie\nCouture");
        press("Effacer mon profil");
        assertThat(profiles.own(actor(bruno()))).isEmpty();
    }
}
