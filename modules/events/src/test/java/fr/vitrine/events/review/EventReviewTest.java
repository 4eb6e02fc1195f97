package fr.vitrine.events.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.Change.Cause;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.review.FieldProblem;
import fr.vitrine.directory.review.ProfileDrafts.Origin;
import fr.vitrine.directory.review.Proposal.Decision;
import fr.vitrine.directory.review.Proposal.State;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Scene;
import fr.vitrine.events.review.EventForm.Text;
import fr.vitrine.events.review.EventProposals.Submission;
import fr.vitrine.events.review.EventReviews.DecideResult;
import fr.vitrine.events.review.EventReviews.TakeResult;
import fr.vitrine.kernel.Actor;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventReviewTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-05");

    private static final Scene SCENE = new Scene();

    private static Events events;
    private static EventDrafts drafts;
    private static EventProposals proposals;
    private static EventReviews reviews;

    private final Structure structure = SCENE.structure("Café " + System.nanoTime());
    private final Actor member = SCENE.memberOf(structure);

    @BeforeAll
    static void open() {
        events = SCENE.get(Events.class);
        drafts = SCENE.get(EventDrafts.class);
        proposals = SCENE.get(EventProposals.class);
        reviews = SCENE.get(EventReviews.class);
    }

    @AfterAll
    static void close() {
        SCENE.close();
    }

    private EventDetails details(String title) {
        return EventDetails.titled(title, Scene.on(DAY))
                .edit()
                .organisers(new Organiser.Structure(structure.id()))
                .build();
    }

    private EventProposal onlyWaiting(Event event) {
        return proposals.list(member, event.id(), 10).stream()
                .filter(proposal -> proposal.state() == State.WAITING)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_new_event_is_proposed_and_published_by_staff() {
        var event = events.create(member, details("Portes ouvertes"));
        proposals.propose(member, event.id(), "Merci de relire");

        var waiting = onlyWaiting(event);
        assertThat(waiting.kind()).isEqualTo(EventProposal.Kind.NEW);
        assertThat(waiting.comment()).isEqualTo("Merci de relire");
        assertThat(waiting.submittedBy()).isEqualTo(member.requirePerson());
        assertThat(reviews.take(SCENE.editor, waiting.id())).isInstanceOf(TakeResult.Taken.class);
        var now = events.get(member, event.id());
        events.update(
                member,
                event.id(),
                now.version(),
                now.details().edit().summary("Avec un café").build());
        assertThat(reviews.acceptAll(SCENE.editor, waiting.id(), waiting.revision()))
                .isInstanceOf(DecideResult.Stale.class);
        var decided =
                reviews.acceptAll(SCENE.editor, waiting.id(), onlyWaiting(event).revision());

        assertThat(decided).isInstanceOf(DecideResult.Decided.class);
        assertThat(events.get(member, event.id()).publication()).isEqualTo(Publication.PUBLISHED);
    }

    @Test
    void the_oldest_that_waits_is_listed_however_much_came_after_it() {
        var event = events.create(member, details("Le premier"));
        proposals.propose(member, event.id(), "");
        var waiting = onlyWaiting(event);
        SCENE.jooq.execute("""
                with other as (insert into accounts.person (email)
                    select 'queue' || n || '@example.org' from generate_series(1, 500) n returning id)
                insert into events.proposal (event_id, kind, submitted_by, submitted_at, base, proposed)
                select event_id, 'CHANGE', other.id, submitted_at + interval '1 day', base, proposed
                from events.proposal, other where proposal.id = ?""", waiting.id().value());
        try {
            assertThat(reviews.list(SCENE.editor, true))
                    .extracting(item -> item.proposal().id())
                    .contains(waiting.id());
        } finally {
            SCENE.jooq.execute(
                    "delete from events.proposal where event_id = ?", event.id().value());
            SCENE.jooq.execute("delete from accounts.person where email like 'queue%@example.org'");
        }
    }

    @Test
    void a_new_event_is_sent_back_with_a_reason() {
        var event = events.create(member, details("À revoir"));
        proposals.propose(member, event.id(), "");
        var waiting = onlyWaiting(event);

        assertThat(reviews.sendBack(SCENE.editor, waiting.id(), waiting.revision(), " "))
                .isInstanceOf(DecideResult.MessageMissing.class);
        reviews.sendBack(SCENE.editor, waiting.id(), waiting.revision(), "Il manque l’adresse.");

        assertThat(events.get(member, event.id()).publication()).isEqualTo(Publication.REFUSED);
        assertThat(proposals.list(member, event.id(), 1).getFirst().decision())
                .extracting(Decision::message)
                .isEqualTo("Il manque l’adresse.");
    }

    @Test
    void a_change_of_a_published_event_waits_and_is_taken_field_by_field() {
        var event = SCENE.published(details("Atelier"));
        var editing = drafts.open(member, event.id());
        var form = editing.form()
                .with(Text.TITLE, "Atelier vélo")
                .with(Text.SUMMARY, "Réparer")
                .with(Text.STATUS_NOTE, "Complet bientôt");

        var submission = proposals.submit(member, event.id(), editing.baseVersion(), form, "");

        assertThat(submission).isInstanceOf(Submission.Waiting.class);
        var now = events.get(member, event.id()).details();
        assertThat(now.title()).isEqualTo("Atelier");
        assertThat(now.state().note()).isEqualTo("Complet bientôt");
        assertThat(drafts.open(member, event.id()).origin()).isEqualTo(Origin.PROPOSAL);
        assertThat(drafts.open(member, event.id()).form().text(Text.TITLE)).isEqualTo("Atelier vélo");

        var waiting = onlyWaiting(event);
        assertThat(waiting.keys()).containsExactly("title", "summary");
        reviews.decide(SCENE.editor, waiting.id(), waiting.revision(), Set.of("summary"), "Le titre reste.");

        var decided = events.get(member, event.id()).details();
        assertThat(decided.title()).isEqualTo("Atelier");
        assertThat(decided.summary()).isEqualTo("Réparer");
        assertThat(proposals.list(member, event.id(), 1).getFirst().state()).isEqualTo(State.PARTLY_ACCEPTED);
    }

    @Test
    void of_two_editors_the_second_is_shown_the_conflict_and_loses_nothing() {
        var event = events.create(member, details("À deux"));
        var mine = drafts.open(member, event.id());
        var typed = mine.form().with(Text.TITLE, "Mon titre").with(Text.VENUE, "La Filature");
        drafts.save(member, event.id(), mine.baseVersion(), typed);
        var theirs = events.get(SCENE.editor, event.id());
        events.update(
                SCENE.editor,
                event.id(),
                theirs.version(),
                theirs.details()
                        .edit()
                        .title("Leur titre")
                        .summary("Leur résumé")
                        .build());

        var submission = proposals.submit(member, event.id(), mine.baseVersion(), typed, "");

        assertThat(submission)
                .isInstanceOfSatisfying(
                        Submission.Conflict.class,
                        conflict -> assertThat(conflict.conflicts())
                                .extracting(EventChange::key)
                                .containsExactly("title"));
        assertThat(drafts.open(member, event.id()).whereabouts().changedSince()).isTrue();
        var rebased = proposals.rebase(member, event.id(), mine.baseVersion(), typed, Set.of("title"));
        assertThat(proposals.submit(member, event.id(), rebased.baseVersion(), rebased.form(), ""))
                .isInstanceOf(Submission.Live.class);
        var joined = events.get(member, event.id()).details();
        assertThat(joined.title()).isEqualTo("Mon titre");
        assertThat(joined.summary()).isEqualTo("Leur résumé");
        assertThat(joined.setting().venue()).isEqualTo("La Filature");
        assertThat(drafts.open(member, event.id()).origin()).isEqualTo(Origin.PROFILE);
    }

    @Test
    void what_is_wrong_stands_beside_its_field() {
        var event = events.create(member, details("Faux"));
        var form = drafts.open(member, event.id())
                .form()
                .with(Text.TITLE, " ")
                .with(Text.CONTACT_EMAIL, "personne")
                .with(Text.ONLINE, "javascript:alert(1)")
                .with(Text.AGE_MIN, "12")
                .with(Text.AGE_MAX, "3");

        var submission = proposals.submit(member, event.id(), event.version(), form, "");

        assertThat(submission)
                .isInstanceOfSatisfying(
                        Submission.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(FieldProblem::field)
                                .containsExactlyInAnyOrder("title", "contact-email", "online", "age-max"));
    }

    @Test
    void history_tells_who_changed_what() {
        var event = SCENE.published(details("Histoire"));
        var editing = drafts.open(SCENE.editor, event.id());
        proposals.submit(
                SCENE.editor, event.id(), editing.baseVersion(), editing.form().with(Text.SUMMARY, "Un résumé"), "");

        var entries = SCENE.get(EventHistory.class).list(member, event.id());

        assertThat(entries)
                .extracting(entry -> entry.version().cause())
                .containsExactly(Cause.EDITED, Cause.STATUS, Cause.CREATED);
        assertThat(entries.getFirst().changes()).extracting(EventChange::key).containsExactly("summary");
        assertThat(entries.getFirst().version().person()).isEqualTo(SCENE.editor.requirePerson());
    }

    @Test
    void an_event_is_the_same_after_its_form() {
        var details = details("Pareil")
                .edit()
                .schedule(Scene.on(DAY, DAY.plusDays(9)).repeated("FREQ=MONTHLY;BYDAY=1SA;UNTIL=20270630"))
                .build();
        var event = events.create(member, details);

        assertThat(proposals
                        .check(member, event.id(), event.version(), EventForm.of(details))
                        .changesNothing())
                .isTrue();
    }
}
