package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.PROPOSAL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.Change.Cause;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.review.ProfileForm.Text;
import fr.vitrine.directory.review.Proposal.Decision;
import fr.vitrine.directory.review.Proposal.State;
import fr.vitrine.directory.review.Proposals.Submission;
import fr.vitrine.directory.review.ReviewQueue.Counts;
import fr.vitrine.directory.review.ReviewQueue.Filter;
import fr.vitrine.directory.review.ReviewQueue.Holding;
import fr.vitrine.directory.review.ReviewQueue.Sort;
import fr.vitrine.directory.review.ReviewQueue.TakeResult;
import fr.vitrine.directory.review.Reviews.DecideResult;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.StaffRole;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewQueueTest {

    private static final Cast CAST = new Cast();

    private final ReviewQueue queue = CAST.get(ReviewQueue.class);
    private final Reviews reviews = CAST.get(Reviews.class);
    private final Proposals proposals = CAST.get(Proposals.class);
    private final Actor other = CAST.staff(StaffRole.EDITOR);
    private final Structure structure = CAST.published("Récup'Aire");
    private final Actor owner = CAST.owner(structure);
    private final ProfileForm form = ProfileForm.of(Profile.of(structure));

    @AfterAll
    static void close() {
        CAST.close();
    }

    @BeforeEach
    void clear() {
        CAST.jooq.deleteFrom(PROPOSAL).execute();
    }

    @Test
    void old_stands_beside_new_and_the_page_is_unchanged_until_it_is_accepted() {
        var proposal = propose(form.with(Text.NAME, "Récup'Air").with(Text.TAGLINE, "Accroche"));
        var review = queue.get(CAST.editor, proposal.id());
        assertThat(review.changes())
                .extracting(reviewed -> reviewed.change().key())
                .containsExactly("name", "tagline");
        assertThat(review.changes().getFirst().change().before()).isEqualTo("Récup'Aire");
        assertThat(now().details().name()).isEqualTo("Récup'Aire");

        assertThat(reviews.acceptAll(CAST.editor, proposal.id(), 1)).isInstanceOf(DecideResult.Decided.class);

        assertThat(now().details().name()).isEqualTo("Récup'Air");
        assertThat(CAST.get(StructureHistory.class)
                        .list(CAST.editor, structure.id(), 0, 1)
                        .getFirst()
                        .version()
                        .cause())
                .isEqualTo(Cause.REVIEWED);
    }

    @Test
    void some_of_it_is_accepted_and_the_rest_explained() {
        var proposal = propose(form.with(Text.NAME, "B").with(Text.TAGLINE, "Accroche"));
        assertThat(reviews.decide(CAST.editor, proposal.id(), 1, Set.of("tagline"), " "))
                .isInstanceOf(DecideResult.MessageMissing.class);
        reviews.decide(CAST.editor, proposal.id(), 1, Set.of("tagline"), "Le nom est déjà le bon.");

        assertThat(now().details().name()).isEqualTo("Récup'Aire");
        assertThat(now().details().tagline()).isEqualTo("Accroche");
        assertThat(proposals.list(owner, structure.id(), 1)).singleElement().satisfies(seen -> {
            assertThat(seen.state()).isEqualTo(State.PARTLY_ACCEPTED);
            assertThat(seen.decision())
                    .isNotNull()
                    .extracting(Decision::refused, Decision::message)
                    .containsExactly(List.of("name"), "Le nom est déjà le bon.");
        });
    }

    @Test
    void who_submitted_it_is_told_by_mail() {
        var person = CAST.enrolled(structure, "camille@example.org", MemberRole.OWNER);
        var first = propose(person, form.with(Text.NAME, "B"));
        reviews.sendBack(CAST.editor, first.id(), 1, "Pourquoi ?");
        assertThat(CAST.lastMailTo("camille@example.org")).contains("Pourquoi ?", "/mon-espace/structures/");
        var second = propose(person, form.with(Text.NAME, "B").with(Text.TAGLINE, "C"));
        reviews.decide(CAST.editor, second.id(), 1, Set.of("tagline"), "Le nom reste.");
        assertThat(CAST.lastMailTo("camille@example.org")).contains("Le nom reste.", "Nom");
        var third = propose(person, form.with(Text.NAME, "B"));
        reviews.acceptAll(CAST.editor, third.id(), 1);
        assertThat(CAST.mailsTo("camille@example.org"))
                .containsExactly("review-sent-back", "review-partly", "review-accepted");
    }

    @Test
    void what_is_sent_back_changes_nothing_and_can_be_submitted_anew() {
        var proposal = propose(form.with(Text.NAME, "B"));
        reviews.sendBack(CAST.editor, proposal.id(), 1, "Pourquoi ?");
        assertThat(now().details().name()).isEqualTo("Récup'Aire");
        assertThat(proposals.list(owner, structure.id(), 1).getFirst().state()).isEqualTo(State.SENT_BACK);
        assertThat(propose(form.with(Text.NAME, "B")).id()).isNotEqualTo(proposal.id());
    }

    @Test
    void it_is_applied_to_the_structure_as_it_is_by_then() {
        var proposal = propose(form.with(Text.NAME, "B"));
        proposals.submit(CAST.editor, structure.id(), structure.version(), form.with(Text.TAGLINE, "Entre-temps"), "");
        reviews.acceptAll(CAST.editor, proposal.id(), 1);
        assertThat(now().details().name()).isEqualTo("B");
        assertThat(now().details().tagline()).isEqualTo("Entre-temps");
    }

    @Test
    void a_field_that_was_changed_otherwise_meanwhile_is_flagged() {
        var proposal = propose(form.with(Text.NAME, "B").with(Text.TAGLINE, "Accroche"));
        proposals.submit(
                CAST.editor,
                structure.id(),
                structure.version(),
                form.with(Text.NAME, "C").with(Text.TAGLINE, "Accroche"),
                "");
        assertThat(queue.get(CAST.editor, proposal.id()).changes())
                .singleElement()
                .satisfies(reviewed -> {
                    assertThat(reviewed.conflict()).isTrue();
                    assertThat(reviewed.current()).isEqualTo("C");
                });
    }

    @Test
    void what_was_submitted_again_must_be_looked_at_again() {
        var proposal = propose(form.with(Text.NAME, "B"));
        propose(form.with(Text.NAME, "Something else entirely"));
        assertThat(reviews.acceptAll(CAST.editor, proposal.id(), 1)).isInstanceOf(DecideResult.Stale.class);
        assertThat(now().details().name()).isEqualTo("Récup'Aire");
    }

    @Test
    void who_has_it_in_hand_keeps_others_out_for_a_while() {
        var proposal = propose(form.with(Text.NAME, "B"));
        assertThat(queue.take(CAST.editor, proposal.id())).isInstanceOf(TakeResult.Taken.class);
        assertThat(queue.take(other, proposal.id()))
                .isInstanceOfSatisfying(
                        TakeResult.HeldBy.class,
                        held -> assertThat(held.person())
                                .isEqualTo(CAST.editor.person().orElseThrow()));
        assertThat(reviews.acceptAll(other, proposal.id(), 1)).isInstanceOf(DecideResult.HeldBy.class);
        assertThat(queue.counts(other)).isEqualTo(new Counts(1, 0, 1));
        assertThat(queue.counts(CAST.editor)).isEqualTo(new Counts(1, 1, 0));

        CAST.clock.advance(Duration.ofMinutes(31));

        assertThat(queue.counts(other)).isEqualTo(new Counts(1, 0, 0));
        assertThat(queue.take(other, proposal.id())).isInstanceOf(TakeResult.Taken.class);
        queue.release(other, proposal.id());
        assertThat(queue.take(CAST.editor, proposal.id())).isInstanceOf(TakeResult.Taken.class);
    }

    @Test
    void of_two_who_take_it_at_once_one_has_it() throws Exception {
        var proposal = propose(form.with(Text.NAME, "B"));
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<TakeResult> one = () -> {
                start.await();
                return queue.take(CAST.editor, proposal.id());
            };
            Callable<TakeResult> another = () -> {
                start.await();
                return queue.take(other, proposal.id());
            };
            var first = threads.submit(one);
            var second = threads.submit(another);
            assertThat(new TakeResult[] {first.get(), second.get()})
                    .hasOnlyElementsOfTypes(TakeResult.Taken.class, TakeResult.HeldBy.class)
                    .doesNotHaveDuplicates()
                    .extracting(result -> (Object) result.getClass())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void what_is_decided_cannot_be_decided_again() {
        var proposal = propose(form.with(Text.NAME, "B"));
        reviews.sendBack(CAST.editor, proposal.id(), 1, "Non");
        assertThat(reviews.acceptAll(other, proposal.id(), 1)).isInstanceOf(DecideResult.Stale.class);
        assertThat(queue.take(other, proposal.id())).isInstanceOf(TakeResult.Over.class);
    }

    @Test
    void the_queue_is_filtered_sorted_and_paged() {
        var second = CAST.published("Épicerie solidaire");
        propose(form.with(Text.NAME, "B"));
        CAST.clock.advance(Duration.ofMinutes(1));
        var secondForm = ProfileForm.of(Profile.of(second)).with(Text.TAGLINE, "Accroche");
        proposals.submit(CAST.owner(second), second.id(), second.version(), secondForm, "");

        assertThat(names(Filter.WAITING, Sort.OLDEST)).containsExactly("Récup'Aire", "Épicerie solidaire");
        assertThat(names(Filter.WAITING, Sort.NEWEST)).containsExactly("Épicerie solidaire", "Récup'Aire");
        assertThat(names(new Filter("EPICERIE", null, Holding.ANY, Set.of(State.WAITING)), Sort.NAME))
                .containsExactly("Épicerie solidaire");
        var page = queue.list(CAST.editor, Filter.WAITING, Sort.OLDEST, 1, 1);
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.items()).hasSize(1);
        queue.take(other, page.items().getFirst().proposal().id());
        assertThat(names(new Filter("", null, Holding.FREE, Set.of(State.WAITING)), Sort.NAME))
                .containsExactly("Récup'Aire");
        assertThat(names(new Filter("", null, Holding.MINE, Set.of(State.WAITING)), Sort.NAME))
                .isEmpty();
    }

    private List<String> names(Filter filter, Sort sort) {
        return queue.list(CAST.editor, filter, sort, 0, 10).items().stream()
                .map(ReviewQueue.Item::name)
                .toList();
    }

    private Proposal propose(ProfileForm typed) {
        return propose(owner, typed);
    }

    private Proposal propose(Actor actor, ProfileForm typed) {
        var result = proposals.submit(actor, structure.id(), structure.version(), typed, "Merci !");
        assertThat(result).isInstanceOf(Submission.Waiting.class);
        return ((Submission.Waiting) result).proposal();
    }

    private Structure now() {
        return CAST.now(structure.id());
    }
}
