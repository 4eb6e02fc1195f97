package fr.vitrine.directory.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class StaffNotesTest {

    private static final Cast CAST = new Cast();

    private final StaffNotes notes = CAST.get(StaffNotes.class);

    @AfterAll
    static void close() {
        CAST.close();
    }

    @Test
    void a_tag_is_given_to_many_and_taken_back() {
        var tagged = CAST.published("A").id();
        var other = CAST.published("B").id();
        notes.tag(CAST.editor, Set.of(tagged), "à rappeler");
        var added = notes.tag(CAST.editor, Set.of(tagged, other), " à  rappeler ");
        assertThat(added).containsExactly(other);
        assertThat(notes.tags(CAST.editor)).containsEntry("à rappeler", 2);
        notes.untag(CAST.editor, added, "à rappeler");
        assertThat(notes.tags(CAST.editor, Set.of(tagged, other))).containsOnlyKeys(tagged);
    }

    @Test
    void a_tag_has_a_name() {
        assertThatThrownBy(() -> notes.tag(CAST.editor, Set.of(), " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_assignment_is_undone() {
        var id = CAST.published("C").id();
        notes.assign(CAST.editor, Set.of(id), CAST.editor.person());
        var before = notes.assign(CAST.editor, Set.of(id), CAST.administrator.person());
        assertThat(notes.assignments(CAST.editor, Set.of(id)))
                .containsValue(CAST.administrator.person().orElseThrow());
        notes.restoreAssignments(CAST.editor, before);
        assertThat(notes.assignments(CAST.editor, Set.of(id)))
                .containsValue(CAST.editor.person().orElseThrow());
        notes.assign(CAST.editor, Set.of(id), Optional.empty());
        assertThat(notes.assignments(CAST.editor, Set.of(id))).isEmpty();
    }
}
