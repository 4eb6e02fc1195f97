package fr.vitrine.frontend.myspace.volunteering;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import fr.vitrine.accounts.Client;
import fr.vitrine.accounts.Token;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.PrivateViewTest;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionDetails;
import fr.vitrine.volunteers.MissionDetails.Place;
import fr.vitrine.volunteers.MissionDetails.Skills;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.Remote;
import fr.vitrine.volunteers.Timing;
import fr.vitrine.volunteers.applying.ApplicationDrafts;
import fr.vitrine.volunteers.applying.ApplicationForm;
import fr.vitrine.volunteers.applying.GuardianConsents;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bruno, who is under 18 this time, follows the link of the mail. */
class ResumeTest extends PrivateViewTest {

    @Autowired
    private ApplicationDrafts drafts;

    @Autowired
    private GuardianConsents consents;

    @Autowired
    private Missions missions;

    @Autowired
    private Taxonomies taxonomies;

    @Autowired
    private DSLContext jooq;

    private Mission mission() {
        var details = new MissionDetails(
                "Lire aux petits",
                "On lit.",
                null,
                taxonomies.current().domains().getFirst().id(),
                Skills.NONE,
                new Place(Remote.ONLY, null, null, null),
                new Timing.Regular(BigDecimal.TWO, null, Set.of(), null, null, 3),
                new Welcome(12, false, null, null, null),
                false);
        var structure = publish(Organisations.minimal("Les Lecteurs"));
        var mission = missions.create(Actor.OPERATOR, structure.id(), details);
        missions.move(Actor.OPERATOR, mission.id(), MissionState.PUBLISHED);
        return mission;
    }

    private String kept() {
        drafts.keep(
                mission().id(),
                new EmailAddress("benevole@example.org"),
                new ApplicationForm("Bruno Test", "Je lis fort.", Set.of(), true, true, null),
                Token.random(),
                Locale.FRENCH,
                new Client("192.0.2.11", ""));
        var target = jooq.fetchSingle(
                        "select target from accounts.sign_in_link where target like ?"
                                + " order by expires_at desc limit 1",
                        ApplicationDrafts.PATH + "%")
                .get(0, String.class);
        return Objects.requireNonNull(target).substring(1);
    }

    @Test
    void the_page_asks_whom_to_ask_and_what_was_written_waits() {
        var address = kept();
        signIn(bruno());
        assertThat(open(address).text()).contains("Vous avez moins de 18 ans");
        assertThat(open(address).text()).contains("Vous avez moins de 18 ans");
        var guardian = _get(EmailField.class);
        _setValue(guardian, "benevole@example.org");
        _click(_get(Button.class, spec -> spec.withText("Demander son accord")));
        assertThat(guardian.isInvalid()).isTrue();
        _setValue(guardian, "parent-de-bruno@example.org");
        _click(_get(Button.class, spec -> spec.withText("Demander son accord")));
        assertThat(page().text()).contains("nous venons de lui écrire");
        assertThat(_find(EmailField.class)).isEmpty();
        assertThat(consents.waiting(actor(bruno())))
                .singleElement()
                .satisfies(question -> assertThat(question.mission()).isEqualTo("Lire aux petits"));
    }
}
