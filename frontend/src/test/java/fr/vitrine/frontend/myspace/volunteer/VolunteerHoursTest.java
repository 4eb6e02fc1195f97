package fr.vitrine.frontend.myspace.volunteer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.NumberField;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.PrivateViewTest;
import fr.vitrine.frontend.web.pdf.CertificatePdf;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionDetails;
import fr.vitrine.volunteers.MissionDetails.Place;
import fr.vitrine.volunteers.MissionDetails.Skills;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.Remote;
import fr.vitrine.volunteers.Timing;
import fr.vitrine.volunteers.applying.Applicants;
import fr.vitrine.volunteers.applying.ApplicationForm;
import fr.vitrine.volunteers.applying.ApplicationMove;
import fr.vitrine.volunteers.applying.ApplyResult;
import fr.vitrine.volunteers.applying.Applying;
import fr.vitrine.volunteers.hours.Certificates;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VolunteerHoursTest extends PrivateViewTest {

    @Autowired
    private Missions missions;

    @Autowired
    private Taxonomies taxonomies;

    @Autowired
    private Applying applying;

    @Autowired
    private Applicants applicants;

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificatePdf pdf;

    private Structure structure;

    @BeforeEach
    void begin() {
        structure = publish(Organisations.minimal("Les Heures claires"));
        grant(structure, anna(), MemberRole.CONTRIBUTOR);
        var mission = mission();
        var sent = (ApplyResult.Sent) applying.apply(
                actor(bruno()), mission.id(), new ApplicationForm("Bruno Test", "Je viens.", Set.of(), true));
        applicants.move(actor(anna()), sent.application().id(), ApplicationMove.ACCEPT, null, "Oui");
    }

    private Mission mission() {
        var details = new MissionDetails(
                "Lire à voix haute",
                "On lit.",
                null,
                taxonomies.current().domains().getFirst().id(),
                Skills.NONE,
                new Place(Remote.ONLY, null, null, null),
                new Timing.Regular(BigDecimal.TWO, null, Set.of(), null, null, 3),
                new Welcome(Welcome.ADULT, false, null, null, null),
                false);
        var mission = missions.create(Actor.OPERATOR, structure.id(), details);
        missions.move(Actor.OPERATOR, mission.id(), MissionState.PUBLISHED);
        return mission;
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    @Test
    void hours_are_entered_confirmed_certified_checked_and_revoked() {
        signIn(bruno());
        open("mon-espace/benevolat/heures");
        press("Noter des heures");
        _setValue(_get(NumberField.class), 2.5);
        press("Enregistrer");
        assertThat(page().text()).contains("2 h 30", "À confirmer");

        signIn(anna());
        assertThat(open("mon-espace/missions").html()).contains("/mon-espace/heures");
        assertThat(open("mon-espace/heures").text()).contains("Bruno Test", "Lire à voix haute");
        press("Confirmer");

        signIn(bruno());
        assertThat(open("mon-espace/benevolat/heures").text()).contains("Heures confirmées : 2 h 30");
        press("Établir une attestation de Les Heures claires");
        var paper = certificates.own(actor(bruno())).getFirst();
        var printed = pdf.of(
                paper, "https://ternois.example/attestation/" + paper.code().value(), Locale.FRENCH);
        assertThat(new String(printed, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        assertThat(open("attestation/" + paper.code().value()).text())
                .contains("Attestation valable", "Bruno Test", "Les Heures claires", "2 h 30")
                .doesNotContain("benevole@example.org");
        signIn(anna());
        open("mon-espace/heures");
        press("Révoquer");
        assertThat(open("attestation/" + paper.code().value()).text())
                .contains("Attestation révoquée")
                .doesNotContain("Bruno Test");
    }

    @Test
    void who_is_of_neither_side_sees_nothing_of_it() {
        signIn(bruno());
        assertThat(open("mon-espace/heures").text()).doesNotContain("Les Heures claires", "Bruno Test");
        signIn(anna());
        assertThat(open("mon-espace/benevolat/heures").text()).doesNotContain("Lire à voix haute");
    }
}
