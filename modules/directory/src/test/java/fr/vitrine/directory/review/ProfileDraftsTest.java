package fr.vitrine.directory.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.directory.review.ProfileDrafts.Origin;
import fr.vitrine.directory.review.ProfileDrafts.Other;
import fr.vitrine.directory.review.ProfileForm.Text;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ProfileDraftsTest {

    private static final Cast CAST = new Cast();

    private final ProfileDrafts drafts = CAST.get(ProfileDrafts.class);

    @AfterAll
    static void close() {
        CAST.close();
    }

    @Test
    void editing_begins_with_the_profile() {
        var structure = CAST.published("Récup'Aire");
        var editing = drafts.open(CAST.owner(structure), structure.id());
        assertThat(editing.form()).isEqualTo(ProfileForm.of(Profile.of(structure)));
        assertThat(editing.origin()).isEqualTo(Origin.PROFILE);
        assertThat(editing.baseVersion()).isEqualTo(structure.version());
        assertThat(editing.whereabouts().others()).isEmpty();
    }

    @Test
    void what_was_typed_is_there_again_right_or_not() {
        var structure = CAST.published("A");
        var owner = CAST.owner(structure);
        var typed = ProfileForm.of(Profile.of(structure))
                .with(Text.SIRET, "not yet a SIRET")
                .with(Text.NAME, "");
        drafts.save(owner, structure.id(), structure.version(), typed);
        var editing = drafts.open(owner, structure.id());
        assertThat(editing.form()).isEqualTo(typed);
        assertThat(editing.origin()).isEqualTo(Origin.DRAFT);
    }

    @Test
    void what_was_typed_last_stands_and_saving_it_again_changes_nothing() {
        var structure = CAST.published("A");
        var owner = CAST.owner(structure);
        var form = ProfileForm.of(Profile.of(structure));
        drafts.save(owner, structure.id(), structure.version(), form.with(Text.NAME, "B"));
        drafts.save(owner, structure.id(), structure.version(), form.with(Text.NAME, "C"));
        var saved = drafts.open(owner, structure.id());
        CAST.clock.advance(Duration.ofMinutes(1));
        drafts.save(owner, structure.id(), structure.version(), form.with(Text.NAME, "C"));
        assertThat(drafts.open(owner, structure.id())).isEqualTo(saved);
        assertThat(saved.form().text(Text.NAME)).isEqualTo("C");
    }

    @Test
    void two_people_have_a_draft_each_and_know_of_one_another() {
        var structure = CAST.published("A");
        var owner = CAST.owner(structure);
        var contributor = CAST.contributor(structure);
        var form = ProfileForm.of(Profile.of(structure));
        drafts.save(owner, structure.id(), structure.version(), form.with(Text.NAME, "Owner's"));
        var whereabouts =
                drafts.save(contributor, structure.id(), structure.version(), form.with(Text.NAME, "Contributor's"));
        assertThat(whereabouts.others())
                .extracting(Other::person)
                .containsExactly(owner.person().orElseThrow());
        assertThat(drafts.open(owner, structure.id()).form().text(Text.NAME)).isEqualTo("Owner's");
        assertThat(drafts.open(contributor, structure.id()).form().text(Text.NAME))
                .isEqualTo("Contributor's");
    }

    @Test
    void who_types_is_told_when_the_structure_has_changed_since() {
        var structure = CAST.published("A");
        var owner = CAST.owner(structure);
        var form = ProfileForm.of(Profile.of(structure));
        assertThat(drafts.save(owner, structure.id(), structure.version(), form).changedSince())
                .isFalse();
        CAST.structures().update(CAST.editor, structure.id(), structure.version(), Profiles.details("B", List.of()));
        assertThat(drafts.save(owner, structure.id(), structure.version(), form).changedSince())
                .isTrue();
    }

    @Test
    void a_discarded_draft_is_gone() {
        var structure = CAST.published("A");
        var owner = CAST.owner(structure);
        drafts.save(
                owner,
                structure.id(),
                structure.version(),
                ProfileForm.of(Profile.of(structure)).with(Text.NAME, "B"));
        drafts.discard(owner, structure.id());
        assertThat(drafts.open(owner, structure.id()).origin()).isEqualTo(Origin.PROFILE);
    }

    @Test
    void characters_that_no_database_keeps_are_dropped() {
        var structure = CAST.published("A");
        var owner = CAST.owner(structure);
        var form = ProfileForm.of(Profile.of(structure)).with(Text.TAGLINE, "a\0b\ud800c\\u0000");
        drafts.save(owner, structure.id(), structure.version(), form);
        assertThat(drafts.open(owner, structure.id()).form().text(Text.TAGLINE)).isEqualTo("abc\\u0000");
    }

    @Test
    void a_draft_beyond_all_measure_is_refused() {
        var structure = CAST.published("A");
        var owner = CAST.owner(structure);
        var form = ProfileForm.of(Profile.of(structure)).with(Text.DESCRIPTION, "x".repeat(500_000));
        assertThatThrownBy(() -> drafts.save(owner, structure.id(), structure.version(), form))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
