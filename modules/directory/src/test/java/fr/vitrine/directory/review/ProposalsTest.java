package fr.vitrine.directory.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.review.FieldPolicies.Publication;
import fr.vitrine.directory.review.FieldProblem.Reason;
import fr.vitrine.directory.review.ProfileDrafts.Origin;
import fr.vitrine.directory.review.ProfileForm.ImageForm;
import fr.vitrine.directory.review.ProfileForm.ServiceForm;
import fr.vitrine.directory.review.ProfileForm.Text;
import fr.vitrine.directory.review.Proposal.State;
import fr.vitrine.directory.review.Proposals.Submission;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsTest {

    private static final Cast CAST = new Cast();

    private final Proposals proposals = CAST.get(Proposals.class);
    private final Structure structure = CAST.published("Récup'Aire");
    private final Actor owner = CAST.owner(structure);
    private final ProfileForm form = ProfileForm.of(Profile.of(structure));

    @AfterAll
    static void close() {
        CAST.close();
    }

    @Test
    void what_is_harmless_is_published_at_once() {
        var result =
                submit(owner, form.with(Text.PHONE, "03 21 03 10 10").with(Text.OPENING_HOURS, "mo-fr 9:00-12:00"));
        assertThat(result).isInstanceOf(Submission.Live.class);
        assertThat(now().details().phone()).hasToString("+33321031010");
        assertThat(proposals.list(owner, structure.id(), 10)).isEmpty();
    }

    @Test
    void what_is_sensitive_waits_and_the_rest_is_published() {
        var result = submit(owner, form.with(Text.NAME, "Autre nom").with(Text.PHONE, "03 21 03 10 10"));
        assertThat(result).isInstanceOfSatisfying(Submission.Waiting.class, waiting -> {
            assertThat(waiting.live()).containsExactly("phone");
            assertThat(waiting.proposal().keys()).containsExactly("name");
        });
        assertThat(now().details().name()).isEqualTo("Récup'Aire");
        assertThat(now().details().phone()).isNotNull();
    }

    @Test
    void staff_publish_everything_at_once() {
        assertThat(submit(CAST.editor, form.with(Text.NAME, "Autre nom"))).isInstanceOf(Submission.Live.class);
        assertThat(now().details().name()).isEqualTo("Autre nom");
    }

    @Test
    void an_administrator_decides_what_is_harmless() {
        var policies = CAST.get(FieldPolicies.class);
        policies.set(CAST.administrator, ProfileField.TAGLINE, Publication.AT_ONCE);
        policies.set(CAST.administrator, ProfileField.PHONE, Publication.AFTER_REVIEW);
        try {
            var result = submit(owner, form.with(Text.TAGLINE, "Accroche").with(Text.PHONE, "03 21 03 10 10"));
            assertThat(result).isInstanceOfSatisfying(Submission.Waiting.class, waiting -> {
                assertThat(waiting.live()).containsExactly("tagline");
                assertThat(waiting.proposal().keys()).containsExactly("phone");
            });
        } finally {
            policies.set(CAST.administrator, ProfileField.TAGLINE, Publication.AFTER_REVIEW);
            policies.set(CAST.administrator, ProfileField.PHONE, Publication.AT_ONCE);
        }
        assertThatThrownBy(() -> policies.set(CAST.editor, ProfileField.NAME, Publication.AT_ONCE))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void a_second_submission_takes_the_place_of_the_first() {
        submit(owner, form.with(Text.NAME, "B"));
        var editing = CAST.get(ProfileDrafts.class).open(owner, structure.id());
        assertThat(editing.origin()).isEqualTo(Origin.PROPOSAL);
        assertThat(editing.form().text(Text.NAME)).isEqualTo("B");

        proposals.submit(
                owner, structure.id(), editing.baseVersion(), editing.form().with(Text.TAGLINE, "C"), "");

        assertThat(proposals.list(owner, structure.id(), 10)).singleElement().satisfies(proposal -> {
            assertThat(proposal.keys()).containsExactly("name", "tagline");
            assertThat(proposal.revision()).isEqualTo(2);
        });
    }

    @Test
    void taking_everything_back_withdraws_what_waits() {
        submit(owner, form.with(Text.NAME, "B"));
        assertThat(submit(owner, form)).isInstanceOf(Submission.Unchanged.class);
        assertThat(proposals.list(owner, structure.id(), 10))
                .extracting(Proposal::state)
                .containsExactly(State.WITHDRAWN);
    }

    @Test
    void who_submitted_it_withdraws_it_and_so_does_an_owner_but_no_other_contributor() {
        var contributor = CAST.contributor(structure);
        submit(contributor, form.with(Text.NAME, "B"));
        var id = proposals.list(owner, structure.id(), 10).getFirst().id();
        assertThatThrownBy(() -> proposals.withdraw(CAST.contributor(structure), id))
                .isInstanceOf(AccessDenied.class);
        assertThat(proposals.withdraw(contributor, id).state()).isEqualTo(State.WITHDRAWN);
        submit(contributor, form.with(Text.NAME, "C"));
        var second = proposals.list(owner, structure.id(), 10).getFirst().id();
        assertThat(proposals.withdraw(owner, second).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void two_people_who_change_different_fields_do_not_disturb_each_other() {
        submit(CAST.editor, form.with(Text.TAGLINE, "De la collectivité"));
        assertThat(submit(owner, form.with(Text.PHONE, "03 21 03 10 10"))).isInstanceOf(Submission.Live.class);
        assertThat(now().details().tagline()).isEqualTo("De la collectivité");
    }

    @Test
    void two_people_who_change_one_field_are_told_and_nothing_is_lost() {
        submit(CAST.editor, form.with(Text.PHONE, "03 21 03 10 10").with(Text.STAFF, "4"));
        var mine = form.with(Text.PHONE, "03 21 03 99 99").with(Text.FOUNDED_YEAR, "1999");
        assertThat(submit(owner, mine)).isInstanceOfSatisfying(Submission.Conflict.class, conflict -> {
            assertThat(conflict.conflicts()).extracting(ProfileChange::key).containsExactly("phone");
            assertThat(conflict.current().details().phone()).hasToString("+33321031010");
        });
        assertThat(now().details().foundedYear()).isNull();

        var rebased = proposals.rebase(owner, structure.id(), structure.version(), mine, Set.of("phone"));
        proposals.submit(owner, structure.id(), rebased.baseVersion(), rebased.form(), "");

        assertThat(now().details().phone()).hasToString("+33321039999");
        assertThat(now().details().foundedYear()).isEqualTo(1999);
        assertThat(now().details().staff()).isEqualTo(4);
    }

    @Test
    void what_one_gives_up_stays_as_the_other_made_it() {
        submit(CAST.editor, form.with(Text.PHONE, "03 21 03 10 10"));
        var mine = form.with(Text.PHONE, "03 21 03 99 99").with(Text.FOUNDED_YEAR, "1999");
        var rebased = proposals.rebase(owner, structure.id(), structure.version(), mine, Set.of());
        assertThat(rebased.form().text(Text.PHONE)).isEqualTo("03 21 03 10 10");
        assertThat(rebased.form().text(Text.FOUNDED_YEAR)).isEqualTo("1999");
    }

    @Test
    void a_submitted_draft_is_gone() {
        var drafts = CAST.get(ProfileDrafts.class);
        drafts.save(owner, structure.id(), structure.version(), form.with(Text.PHONE, "03 21 03 10 10"));
        submit(owner, form.with(Text.PHONE, "03 21 03 10 10"));
        assertThat(drafts.open(owner, structure.id()).origin()).isEqualTo(Origin.PROFILE);
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, '  ', MISSING",
        "SIRET, 123, NOT_A_SIRET",
        "RNA, 123, NOT_AN_RNA",
        "NAF, 0000X, UNKNOWN_NAF",
        "LEGAL_FORM, empire, UNKNOWN_LEGAL_FORM",
        "FOUNDED_YEAR, 3000, NOT_A_YEAR",
        "STAFF, -1, NOT_A_COUNT",
        "PHONE, 12, NOT_A_PHONE",
        "EMAIL, nobody, NOT_AN_EMAIL",
        "WEBSITE, javascript:alert(1), NOT_AN_ADDRESS",
        "OPENING_HOURS, whenever, NOT_OPENING_HOURS",
        "POSTCODE, 6213, NOT_A_POSTCODE",
        "COMMUNE, 99999, UNKNOWN_COMMUNE"
    })
    void what_cannot_be_right_is_named(Text input, String typed, Reason reason) {
        var expected = input.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(submit(owner, form.with(input, typed)))
                .isEqualTo(new Submission.Invalid(List.of(FieldProblem.of(expected, reason))));
    }

    @Test
    void a_service_must_be_complete() {
        var service = new ServiceForm(
                "", "", Set.of("no-such-thing"), Set.of(), "", "", Set.of("99999"), Set.of(), Set.of(), "0", false);
        assertThat(submit(owner, form.withServices(List.of(service))))
                .isInstanceOfSatisfying(
                        Submission.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(FieldProblem::field)
                                .containsExactly(
                                        "services[0].competences",
                                        "services[0].title",
                                        "services[0].radius",
                                        "services[0].zone",
                                        "services[0].audiences"));
    }

    @Test
    void a_siret_that_another_structure_has_is_refused() {
        var other = CAST.published("Autre");
        submit(CAST.editor, other, ProfileForm.of(Profile.of(other)).with(Text.SIRET, "38096757000033"));
        assertThat(submit(owner, form.with(Text.SIRET, "380 967 570 00033").with(Text.PHONE, "03 21 03 10 10")))
                .isEqualTo(new Submission.Invalid(List.of(FieldProblem.of("siret", Reason.SIRET_TAKEN, "Autre"))));
        assertThat(now().details().phone()).isNull();
    }

    @Test
    void nobody_shows_a_picture_of_another_structure() {
        var image = new ImageForm("a".repeat(64), false, "La cour", "");
        assertThat(submit(owner, form.withImages(List.of(image))))
                .isEqualTo(new Submission.Invalid(List.of(FieldProblem.of("images[0]", Reason.UNKNOWN_PICTURE))));
    }

    private Submission submit(Actor actor, ProfileForm typed) {
        return submit(actor, structure, typed);
    }

    private Submission submit(Actor actor, Structure to, ProfileForm typed) {
        return proposals.submit(actor, to.id(), to.version(), typed, "");
    }

    private Structure now() {
        return CAST.now(structure.id());
    }
}
