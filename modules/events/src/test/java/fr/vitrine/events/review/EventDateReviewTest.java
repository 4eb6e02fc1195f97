package fr.vitrine.events.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.review.Proposal.State;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Scene;
import fr.vitrine.events.Schedule.Move;
import fr.vitrine.events.Session;
import fr.vitrine.events.review.EventProposals.Submission;
import fr.vitrine.kernel.Actor;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an organiser asks of single dates of a published event. */
class EventDateReviewTest {

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
    void an_organiser_asks_for_one_date_at_another_time_and_it_stays_the_same_date_once_it_is_accepted() {
        var event = SCENE.published(details("Chorale")
                .edit()
                .schedule(Scene.on(DAY).repeated("FREQ=WEEKLY;COUNT=3"))
                .build());
        var second = events.occurrences(member, event.id()).get(1);
        var evening = Session.at(DAY.plusDays(8), LocalTime.of(18, 0), LocalTime.of(20, 0));
        var editing = drafts.open(member, event.id());
        var asked = editing.form().withSchedule(editing.form().schedule().withMove(second.original(), evening));

        assertThat(proposals.submit(member, event.id(), editing.baseVersion(), asked, ""))
                .isInstanceOf(Submission.Waiting.class);
        assertThat(events.occurrences(member, event.id()).get(1)).isEqualTo(second);
        assertThat(drafts.open(member, event.id()).form().schedule().moves())
                .containsExactly(new Move(second.original(), evening));

        var waiting = onlyWaiting(event);
        assertThat(waiting.keys()).containsExactly("schedule");
        reviews.acceptAll(SCENE.editor, waiting.id(), waiting.revision());

        assertThat(events.occurrences(member, event.id()))
                .satisfiesExactly(
                        first -> assertThat(first.firstDay()).isEqualTo(DAY),
                        moved -> {
                            assertThat(moved.id()).isEqualTo(second.id());
                            assertThat(moved.original()).isEqualTo(second.original());
                            assertThat(moved.time()).isEqualTo(evening);
                        },
                        third -> assertThat(third.firstDay()).isEqualTo(DAY.plusDays(14)));
        assertThat(events.get(member, event.id()).details().schedule())
                .isEqualTo(event.details().schedule());
    }

    @Test
    void a_date_that_is_not_given_any_more_is_not_asked_for_elsewhere() {
        var event = SCENE.published(details("Sans suite"));
        var editing = drafts.open(member, event.id());
        var none = Scene.afternoon(DAY.plusDays(1));
        var asked = editing.form().withSchedule(editing.form().schedule().withMove(none.starts(), none));

        assertThat(proposals.submit(member, event.id(), editing.baseVersion(), asked, ""))
                .isInstanceOf(Submission.Unchanged.class);
    }

    @Test
    void an_organiser_takes_a_cancelling_back_but_leaves_the_date_where_staff_moved_it() {
        var event = SCENE.published(details("Déplacé"));
        var date = events.occurrences(member, event.id()).getFirst();
        var later = Scene.afternoon(DAY.plusDays(1));
        events.change(SCENE.editor, date.id(), later, null);
        events.cancel(member, date.id(), "Neige");

        var back = events.putBack(member, date.id());

        assertThat(back.cancelled()).isFalse();
        assertThat(back.note()).isNull();
        assertThat(back.time()).isEqualTo(later);
        assertThat(events.putBack(SCENE.editor, date.id()).time()).isEqualTo(date.time());
    }
}
