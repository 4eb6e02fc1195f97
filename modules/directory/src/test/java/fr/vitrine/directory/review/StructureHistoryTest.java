package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.directory.Change.Cause;
import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class StructureHistoryTest {

    private static final Cast CAST = new Cast();

    private final StructureHistory history = CAST.get(StructureHistory.class);

    @AfterAll
    static void close() {
        CAST.close();
    }

    @Test
    void every_change_says_who_made_it_and_what_it_changed() {
        var structure = CAST.published("Avant");
        rename(CAST.editor, structure, "Après");
        CAST.structures().setStatus(CAST.administrator, structure.id(), Status.ARCHIVED);

        var entries = history.list(CAST.editor, structure.id(), 0, 10);

        assertThat(entries)
                .extracting(entry -> entry.version().cause())
                .containsExactly(Cause.STATUS, Cause.EDITED, Cause.CREATED);
        assertThat(entries.get(1).version().person())
                .isEqualTo(CAST.editor.person().orElseThrow());
        assertThat(entries.get(1).changes()).extracting(ProfileChange::key).containsExactly("name");
        assertThat(entries.get(0).before()).isEqualTo(Status.PUBLISHED);
        assertThat(entries.get(0).version().status()).isEqualTo(Status.ARCHIVED);
        assertThat(entries.get(2).version().person()).isNull();
        assertThat(history.count(CAST.editor, structure.id())).isEqualTo(3);
    }

    @Test
    void pages_of_it_know_what_came_before() {
        var structure = CAST.published("A");
        rename(CAST.editor, structure, "B");
        assertThat(history.list(CAST.editor, structure.id(), 0, 1).getFirst().changes())
                .hasSize(1);
        assertThat(history.list(CAST.editor, structure.id(), 1, 1))
                .extracting(entry -> entry.version().profile().details().name())
                .containsExactly("A");
    }

    @Test
    void an_earlier_version_is_restored_field_by_field() {
        var structure = CAST.published("Avant");
        var first = structure.version();
        var details = structure
                .details()
                .with()
                .name("Après")
                .tagline("Nouvelle accroche")
                .services(List.of(Profiles.service("Nouveau service")))
                .build();
        var changed = Cast.saved(CAST.structures().update(CAST.editor, structure.id(), structure.version(), details));

        assertThat(history.changesTo(CAST.editor, structure.id(), first))
                .extracting(ProfileChange::key)
                .containsExactly("name", "tagline", "service:Nouveau service");
        var restored = Cast.saved(history.restore(
                CAST.editor, structure.id(), changed.version(), first, Set.of("name", "service:Nouveau service")));

        assertThat(restored.details().name()).isEqualTo("Avant");
        assertThat(restored.details().tagline()).isEqualTo("Nouvelle accroche");
        assertThat(restored.details().services()).isEmpty();
        assertThat(history.list(CAST.editor, structure.id(), 0, 1)
                        .getFirst()
                        .version()
                        .cause())
                .isEqualTo(Cause.RESTORED);
    }

    @Test
    void who_restores_on_an_old_version_is_told() {
        var structure = CAST.published("A");
        rename(CAST.editor, structure, "B");
        assertThat(history.restore(
                        CAST.editor, structure.id(), structure.version(), structure.version(), Set.of("name")))
                .isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void members_read_it_and_only_staff_restores() {
        var structure = CAST.published("A");
        var member = CAST.contributor(structure);
        assertThat(history.list(member, structure.id(), 0, 10)).hasSize(1);
        assertThatThrownBy(() -> history.restore(member, structure.id(), 1, 1, Set.of()))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void a_version_that_never_was_is_not_found() {
        var structure = CAST.published("A");
        assertThatThrownBy(() -> history.get(CAST.editor, structure.id(), 99)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_there_before_history_was_kept_gets_a_first_version() {
        var structure = CAST.published("A");
        CAST.jooq.deleteFrom(STRUCTURE_VERSION).execute();
        CAST.get(VersionLog.class).recordMissing();
        assertThat(history.list(CAST.editor, structure.id(), 0, 10))
                .extracting(entry -> entry.version().cause())
                .containsExactly(Cause.FOUND);
    }

    @Test
    void a_status_is_changed_for_many_and_taken_back() {
        var draft = CAST.published("Brouillon");
        CAST.structures().setStatus(CAST.editor, draft.id(), Status.DRAFT);
        var published = CAST.published("Publiée");
        var before = CAST.structures().setStatus(CAST.editor, Set.of(draft.id(), published.id()), Status.ARCHIVED);
        assertThat(CAST.now(draft.id()).status()).isEqualTo(Status.ARCHIVED);

        CAST.structures().restoreStatus(CAST.editor, before);

        assertThat(CAST.now(draft.id()).status()).isEqualTo(Status.DRAFT);
        assertThat(CAST.now(published.id()).status()).isEqualTo(Status.PUBLISHED);
    }

    private static void rename(Actor actor, Structure structure, String name) {
        var details = structure.details().with().name(name).build();
        Cast.saved(CAST.structures().update(actor, structure.id(), structure.version(), details));
    }
}
