package fr.vitrine.directory.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.Change.Cause;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.review.Freshness.Answer;
import fr.vitrine.directory.review.Freshness.AnswerResult;
import fr.vitrine.directory.review.ReviewQueue.Filter;
import fr.vitrine.directory.review.ReviewQueue.Sort;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Pattern LINK = Pattern.compile("/profil-a-jour/([\\w-]+\\.[\\w-]+\\.[\\w-]+)");

    private final Cast cast = new Cast();
    private final Freshness freshness = cast.get(Freshness.class);
    private final FreshnessReminders reminders = cast.get(FreshnessReminders.class);

    @AfterEach
    void close() {
        cast.close();
    }

    @Test
    void a_member_confirms_and_the_history_says_so() {
        var structure = structure("A", TODAY.minusYears(2), null);
        var confirmed = freshness.confirm(cast.contributor(structure), structure.id());
        assertThat(confirmed.details().confirmedOn()).isEqualTo(TODAY);
        assertThat(cast.get(StructureHistory.class)
                        .list(cast.editor, structure.id(), 0, 1)
                        .getFirst()
                        .version()
                        .cause())
                .isEqualTo(Cause.CONFIRMED);
    }

    @Test
    void owners_of_old_profiles_are_asked_and_nobody_else() {
        var old = structure("Ancienne", TODAY.minusMonths(7), "contact@old.example");
        cast.enrolled(old, "owner@example.org", MemberRole.OWNER);
        cast.enrolled(old, "contributor@example.org", MemberRole.CONTRIBUTOR);
        structure("Fraîche", TODAY.minusMonths(5), "contact@fresh.example");
        reminders.remindDue();
        assertThat(cast.mailsTo("owner@example.org")).containsExactly("freshness-reminder");
        assertThat(cast.mailsTo("contributor@example.org")).isEmpty();
        assertThat(cast.mailsTo("contact@old.example")).isEmpty();
        assertThat(cast.mailsTo("contact@fresh.example")).isEmpty();
    }

    @Test
    void where_nobody_manages_it_the_contact_address_is_asked_once_in_a_while() {
        structure("Ancienne", TODAY.minusMonths(7), "contact@old.example");
        reminders.remindDue();
        reminders.remindDue();
        cast.clock.advance(Duration.ofDays(59));
        reminders.remindDue();
        assertThat(cast.mailsTo("contact@old.example")).hasSize(1);
        cast.clock.advance(Duration.ofDays(2));
        reminders.remindDue();
        assertThat(cast.mailsTo("contact@old.example")).hasSize(2);
    }

    @Test
    void many_old_profiles_without_an_address_keep_nobody_from_being_asked() {
        for (var n = 0; n < 60; n++) {
            structure("Sans adresse " + n, TODAY.minusYears(3), null);
        }
        structure("Ancienne", TODAY.minusMonths(7), "contact@old.example");
        reminders.remindDue();
        assertThat(cast.mailsTo("contact@old.example")).hasSize(1);
    }

    @Test
    void two_nodes_at_once_ask_once() throws Exception {
        structure("Ancienne", TODAY.minusMonths(7), "contact@old.example");
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var n = 0; n < 2; n++) {
                threads.submit(() -> {
                    start.await();
                    reminders.remindDue();
                    return null;
                });
            }
        }
        assertThat(cast.mailsTo("contact@old.example")).hasSize(1);
    }

    @Test
    void staff_remind_whom_they_choose_but_not_twice_in_a_row() {
        var fresh = structure("Fraîche", TODAY, "contact@fresh.example");
        assertThat(reminders.remind(cast.editor, Set.of(fresh.id()))).containsExactly(fresh.id());
        assertThat(reminders.remind(cast.editor, Set.of(fresh.id()))).isEmpty();
    }

    @Test
    void one_click_says_that_it_is_still_right() {
        var structure = structure("Ancienne", TODAY.minusMonths(7), "contact@old.example");
        reminders.remindDue();
        var token = links("contact@old.example").get(0);
        assertThat(freshness.open(token))
                .get()
                .extracting(Freshness.Link::answer)
                .isEqualTo(Answer.STILL_RIGHT);
        assertThat(cast.now(structure.id()).details().confirmedOn()).isBefore(TODAY);

        assertThat(freshness.answer(token)).isInstanceOf(AnswerResult.Thanks.class);

        assertThat(cast.now(structure.id()).details().confirmedOn()).isEqualTo(TODAY);
        assertThat(freshness.answer(token)).isInstanceOf(AnswerResult.AnsweredBefore.class);
    }

    @Test
    void that_it_has_closed_is_for_staff_to_decide() {
        var structure = structure("Ancienne", TODAY.minusMonths(7), "contact@old.example");
        reminders.remindDue();
        freshness.answer(links("contact@old.example").get(2));
        assertThat(cast.now(structure.id()).status()).isEqualTo(Status.PUBLISHED);
        var item = cast.get(ReviewQueue.class)
                .list(cast.editor, Filter.WAITING, Sort.OLDEST, 0, 10)
                .items()
                .getFirst();
        assertThat(item.proposal().kind()).isEqualTo(Proposal.Kind.CLOSURE);
        cast.get(Reviews.class).acceptAll(cast.editor, item.proposal().id(), 1);
        assertThat(cast.now(structure.id()).status()).isEqualTo(Status.ARCHIVED);
    }

    @Test
    void a_changed_or_old_link_is_worth_nothing() {
        structure("Ancienne", TODAY.minusMonths(7), "contact@old.example");
        reminders.remindDue();
        var token = links("contact@old.example").get(0);
        assertThat(freshness.answer("x" + token)).isInstanceOf(AnswerResult.Invalid.class);
        assertThat(freshness.answer("")).isInstanceOf(AnswerResult.Invalid.class);
        cast.clock.advance(Duration.ofDays(91));
        assertThat(freshness.answer(token)).isInstanceOf(AnswerResult.Invalid.class);
    }

    private List<String> links(String email) {
        return LINK.matcher(cast.lastMailTo(email) + " ")
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private Structure structure(String name, LocalDate confirmedOn, @Nullable String email) {
        var details = Profiles.details(name, List.of())
                .with()
                .confirmedOn(confirmedOn)
                .email(email == null ? null : new EmailAddress(email))
                .build();
        return cast.now(cast.published(details).id());
    }
}
