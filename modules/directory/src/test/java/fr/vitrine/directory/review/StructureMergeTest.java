package fr.vitrine.directory.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.accounts.Memberships;
import fr.vitrine.accounts.Memberships.Member;
import fr.vitrine.correspondence.conversation.ContactForms;
import fr.vitrine.correspondence.conversation.ContactMessage;
import fr.vitrine.correspondence.conversation.ConversationSummary;
import fr.vitrine.correspondence.conversation.Conversations;
import fr.vitrine.correspondence.conversation.FormTrace;
import fr.vitrine.correspondence.conversation.SendResult;
import fr.vitrine.directory.PublishedStructures;
import fr.vitrine.directory.PublishedStructures.Lookup;
import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.review.ProfileForm.Text;
import fr.vitrine.directory.review.StructureMerge.Choice;
import fr.vitrine.directory.review.StructureMerge.MergeResult;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.Siret;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StructureMergeTest {

    private static final Cast CAST = new Cast();

    private final StructureMerge merge = CAST.get(StructureMerge.class);
    private Structure winner = CAST.published(Profiles.details("Récup'Aire", List.of(Profiles.service("Vélos"))));
    private Structure loser =
            CAST.published(Profiles.details("Association Récup'Aire", List.of(Profiles.service("Meubles")))
                    .with()
                    .tagline("Donner une seconde vie")
                    .siret(new Siret("38096757000033"))
                    .build());

    @AfterAll
    static void close() {
        CAST.close();
    }

    @BeforeEach
    void read() {
        winner = CAST.now(winner.id());
        loser = CAST.now(loser.id());
    }

    @Test
    void the_winner_takes_over_what_was_chosen_and_the_losers_address_leads_to_it() {
        var preview = merge.preview(CAST.editor, winner.id(), loser.id());
        assertThat(preview.choices())
                .filteredOn(Choice::suggested)
                .extracting(choice -> choice.change().key())
                .containsExactly("tagline", "siret", "service:Meubles");
        assertThat(preview.choices())
                .extracting(choice -> choice.change().key())
                .contains("name");

        var merged = merged(merge.merge(CAST.editor, winner, loser, suggested(preview)));

        assertThat(merged.details().name()).isEqualTo("Récup'Aire");
        assertThat(merged.details().siret()).isEqualTo(new Siret("38096757000033"));
        assertThat(merged.details().services())
                .extracting(ServiceDetails::title)
                .containsExactly("Vélos", "Meubles");
        assertThat(CAST.now(loser.id()).status()).isEqualTo(Status.ARCHIVED);
        assertThat(CAST.get(PublishedStructures.class).find(loser.slug())).isEqualTo(new Lookup.Moved(winner.slug()));
        assertThat(CAST.get(StructureHistory.class).list(CAST.editor, loser.id(), 0, 10))
                .hasSizeGreaterThan(1);
        free();
    }

    @Test
    void former_addresses_and_former_losers_lead_on_to_the_last_winner() {
        var renamed = CAST.get(Proposals.class)
                .submit(
                        CAST.editor,
                        loser.id(),
                        loser.version(),
                        ProfileForm.of(Profile.of(loser)).with(Text.NAME, "Encore un nom"),
                        "");
        assertThat(renamed).isInstanceOf(Proposals.Submission.Live.class);
        var third = CAST.published("Troisième");
        merged(merge.merge(CAST.editor, winner, CAST.now(loser.id()), Set.of()));
        merged(merge.merge(CAST.editor, CAST.now(third.id()), CAST.now(winner.id()), Set.of()));
        assertThat(CAST.get(PublishedStructures.class).find(loser.slug())).isEqualTo(new Lookup.Moved(third.slug()));
        assertThat(CAST.get(PublishedStructures.class).find(winner.slug())).isEqualTo(new Lookup.Moved(third.slug()));
        free();
    }

    @Test
    void members_of_both_keep_the_winner() {
        CAST.enrolled(winner, "w" + winner.id() + "@example.org", MemberRole.OWNER);
        CAST.enrolled(loser, "l" + loser.id() + "@example.org", MemberRole.CONTRIBUTOR);
        merged(merge.merge(CAST.editor, winner, loser, Set.of()));
        var memberships = CAST.get(Memberships.class);
        assertThat(memberships.list(Actor.OPERATOR, winner.id()))
                .extracting(Member::role)
                .containsExactly(MemberRole.OWNER, MemberRole.CONTRIBUTOR);
        assertThat(memberships.list(Actor.OPERATOR, loser.id())).isEmpty();
        free();
    }

    @Test
    void who_wrote_to_the_loser_is_answered_by_the_members_of_the_winner() {
        var owner = CAST.enrolled(winner, "w" + winner.id() + "@example.org", MemberRole.OWNER);
        CAST.enrolled(loser, "l" + loser.id() + "@example.org", MemberRole.OWNER);
        var forms = CAST.get(ContactForms.class);
        var stamp = forms.stamp(loser.id());
        CAST.clock.advance(Duration.ofMinutes(1));
        var message =
                new ContactMessage("Camille", "camille@example.org", "Don", "Prenez-vous un lit ?", Locale.FRENCH);
        assertThat(forms.send(loser.id(), message, new FormTrace(stamp, "", "192.0.2.1")))
                .isInstanceOf(SendResult.Sent.class);
        merged(merge.merge(CAST.editor, winner, loser, Set.of()));
        var conversations = CAST.get(Conversations.class);
        assertThat(conversations.list(owner, winner.id(), 0, 10))
                .extracting(ConversationSummary::subject)
                .containsExactly("Don");
        free();
    }

    @Test
    void who_merges_what_has_changed_since_is_told() {
        CAST.structures().setStatus(CAST.editor, loser.id(), Status.DRAFT);
        assertThat(merge.merge(CAST.editor, winner, loser, Set.of())).isInstanceOf(MergeResult.Stale.class);
        assertThat(merge.merge(CAST.editor, winner, winner, Set.of())).isInstanceOf(MergeResult.Stale.class);
        free();
    }

    @Test
    void a_loser_that_is_published_again_stands_for_itself() {
        merged(merge.merge(CAST.editor, winner, loser, Set.of()));
        CAST.structures().setStatus(CAST.editor, loser.id(), Status.PUBLISHED);
        assertThat(CAST.get(PublishedStructures.class).find(loser.slug())).isInstanceOf(Lookup.Found.class);
        free();
    }

    /** The next test's loser has the same SIRET. */
    private void free() {
        for (var id : List.of(winner.id(), loser.id())) {
            var now = CAST.now(id);
            CAST.structures()
                    .update(
                            CAST.editor,
                            id,
                            now.version(),
                            now.details().with().siret(null).build());
        }
    }

    private static Set<String> suggested(StructureMerge.Preview preview) {
        return preview.choices().stream()
                .filter(Choice::suggested)
                .map(choice -> choice.change().key())
                .collect(Collectors.toSet());
    }

    private static Structure merged(MergeResult result) {
        assertThat(result).isInstanceOf(MergeResult.Merged.class);
        return ((MergeResult.Merged) result).winner();
    }
}
