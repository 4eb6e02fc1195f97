package fr.vitrine.frontend.backoffice.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.review.Proposal.State;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.review.EventDrafts;
import fr.vitrine.events.review.EventForm.Text;
import fr.vitrine.events.review.EventProposal;
import fr.vitrine.events.review.EventProposals;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A change of a published event, field by field. */
class EventReviewViewTest extends OfficeViewTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    private Structures structures;

    @Autowired
    private Events events;

    @Autowired
    private EventDrafts drafts;

    @Autowired
    private EventProposals proposals;

    private Actor.Person member;
    private Event event;
    private EventProposal proposal;

    @BeforeEach
    void propose() {
        Structure structure = Organisations.save(structures, Organisations.minimal("Qui propose"), Status.PUBLISHED);
        member = new Actor.Person(
                person("benevole@example.org").id(), null, Map.of(structure.id(), MemberRole.CONTRIBUTOR));
        var details = EventDetails.titled("Titre d’avant", Schedule.unknown(PARIS, "au printemps"))
                .edit()
                .organisers(new Organiser.Structure(structure.id()))
                .build();
        var id = events.create(Actor.OPERATOR, details).id();
        event = events.setPublication(Actor.OPERATOR, id, Publication.PUBLISHED);
        var editing = drafts.open(member, id);
        var form = editing.form().with(Text.TITLE, "Titre d’après").with(Text.SUMMARY, "Un résumé neuf");
        proposals.submit(member, id, editing.baseVersion(), form, "Merci de relire");
        proposal = latest();
    }

    /** Other tests count what the samples have. */
    @AfterEach
    void archive() {
        events.setPublication(Actor.OPERATOR, event.id(), Publication.ARCHIVED);
        proposals.withdraw(member, event.id());
    }

    private EventProposal latest() {
        return proposals.list(member, event.id(), 1).getFirst();
    }

    private String address() {
        return "gestion/relecture/evenements/" + proposal.id();
    }

    @Test
    void one_field_is_accepted_and_another_refused_which_takes_a_reason() {
        var page = open(address());
        assertThat(page.select(".review__changes h2").eachText()).containsExactly("Titre", "Résumé");
        assertThat(page.select("blockquote").text()).isEqualTo("Merci de relire");

        _setValue(
                _get(
                        Checkbox.class,
                        spec -> spec.withPredicate(box -> box.getAriaLabel()
                                .filter(label -> label.endsWith("Titre"))
                                .isPresent())),
                false);
        _click(button("Accepter la sélection"));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(latest().state()).isEqualTo(State.WAITING);

        _setValue(_get(TextArea.class), "Le titre est déjà imprimé.");
        _click(button("Accepter la sélection"));

        assertThat(latest().state()).isEqualTo(State.PARTLY_ACCEPTED);
        var now = events.get(Actor.OPERATOR, event.id()).details();
        assertThat(now.title()).isEqualTo("Titre d’avant");
        assertThat(now.summary()).isEqualTo("Un résumé neuf");
        assertThat(open(address()).select("blockquote").text()).contains("Le titre est déjà imprimé.");
    }

    @Test
    void what_somebody_changed_meanwhile_is_pointed_out_beside_its_field() {
        var now = events.get(Actor.OPERATOR, event.id());
        events.update(
                Actor.OPERATOR,
                event.id(),
                now.version(),
                now.details().edit().title("Titre d’ailleurs").build());

        var page = open(address());

        assertThat(page.select(".review__changes li:has(h2:contains(Titre)) .hint--error")
                        .text())
                .contains("a changé depuis la proposition");
        assertThat(page.select(".review__changes li:has(h2:contains(Résumé)) .hint--error"))
                .isEmpty();
    }

    @Test
    void a_proposal_that_is_handed_in_again_is_shown_anew_before_it_is_decided() {
        open(address());
        var editing = drafts.open(member, event.id());
        proposals.submit(
                member, event.id(), editing.baseVersion(), editing.form().with(Text.SUMMARY, "Encore plus neuf"), "");

        _click(button("Tout accepter"));

        assertThat(events.get(Actor.OPERATOR, event.id()).details().summary()).isNull();
        assertThat(page().select("ins").text()).contains("Encore");
    }

    @Test
    void who_proposed_it_and_a_passer_by_review_nothing() {
        signInAsPasserBy();
        assertThat(open(address()).text()).doesNotContain("Un résumé neuf");
    }
}
