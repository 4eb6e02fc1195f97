package fr.vitrine.partners.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.correspondence.conversation.FormTrace;
import fr.vitrine.correspondence.conversation.HeldMessage;
import fr.vitrine.correspondence.conversation.HeldMessages;
import fr.vitrine.correspondence.conversation.HoldReason;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.partners.requests.RequestDrafts.DraftResult;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Projects that look unwanted wait with the contact forms that do. */
class HeldRequestsTest {

    private static final RequestScene SCENE = new RequestScene();
    private static final RequestDrafts DRAFTS = SCENE.get(RequestDrafts.class);
    private static final HeldMessages HELD = SCENE.get(HeldMessages.class);

    @AfterAll
    static void close() {
        SCENE.close();
    }

    @BeforeEach
    void clear() {
        HELD.list(SCENE.editor, 0, 50).forEach(held -> HELD.discard(SCENE.editor, held.id()));
    }

    @Test
    void a_project_that_falls_into_the_trap_is_held_and_its_link_mailed_when_staff_let_it_go() {
        var email = "trapped@project.example";
        var trace = SCENE.trace();
        var trapped = new FormTrace(trace.stamp(), "https://spam.invalid", trace.client());
        assertThat(DRAFTS.keep(RequestScene.form(email), trapped)).isEqualTo(new DraftResult.Kept());
        assertThat(SCENE.templates(email)).isEmpty();
        var held = only();
        assertThat(held.reasons()).isEqualTo(Set.of(HoldReason.TRAP));
        assertThat(held.structure()).isNull();
        assertThat(held.text()).startsWith("Ouvrir un atelier");

        HELD.release(SCENE.editor, held.id());
        assertThat(SCENE.templates(email)).containsExactly("request-draft");
        assertThat(HELD.count(SCENE.editor)).isZero();
        assertThatThrownBy(() -> HELD.release(SCENE.editor, held.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> HELD.discard(SCENE.editor, held.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_sent_faster_than_one_can_type_or_full_of_links_is_held() {
        DRAFTS.keep(RequestScene.form("fast@project.example"), new FormTrace(DRAFTS.stamp(), "", "198.51.100.1"));
        assertThat(only().reasons()).isEqualTo(Set.of(HoldReason.HASTE));
        clear();
        var links = RequestScene.form("links@project.example", "https://a.fr https://b.fr www.c.fr");
        DRAFTS.keep(links, SCENE.trace());
        assertThat(only().reasons()).isEqualTo(Set.of(HoldReason.LINKS));
    }

    @Test
    void the_same_project_of_many_people_is_held_and_a_correction_by_one_is_not() {
        for (var n = 0; n < 3; n++) {
            DRAFTS.keep(RequestScene.form("many" + n + "@project.example", "Je prête à 2 % !"), SCENE.trace());
            DRAFTS.keep(RequestScene.form("one@project.example", "Une épicerie"), SCENE.trace());
        }
        assertThat(HELD.count(SCENE.editor)).isZero();
        DRAFTS.keep(RequestScene.form("many3@project.example", "JE PRETE – à 3 %"), SCENE.trace());
        assertThat(only().reasons()).isEqualTo(Set.of(HoldReason.REPETITION));
    }

    @Test
    void what_staff_discard_is_gone_and_nobody_is_written_to() {
        DRAFTS.keep(RequestScene.form("gone@project.example"), new FormTrace(DRAFTS.stamp(), "", "198.51.100.2"));
        HELD.discard(SCENE.editor, only().id());
        assertThat(HELD.list(SCENE.editor, 0, 10)).isEmpty();
        assertThat(SCENE.templates("gone@project.example")).isEmpty();
    }

    @Test
    void a_draft_that_is_not_held_is_none_of_it() {
        SCENE.draft("proper@project.example");
        var draft = SCENE.own.find(SCENE.draft("other@project.example")).orElseThrow();
        var id = new HeldMessage.Id(HeldRequests.KIND, draft.request().id().value());
        assertThatThrownBy(() -> HELD.discard(SCENE.editor, id)).isInstanceOf(NotFound.class);
        assertThat(HELD.count(SCENE.editor)).isZero();
    }

    @Test
    void nobody_but_staff_decides() {
        DRAFTS.keep(RequestScene.form("whose@project.example"), new FormTrace(DRAFTS.stamp(), "", "198.51.100.3"));
        var id = only().id();
        for (var actor : List.of(Actor.VISITOR, SCENE.passerBy(), SCENE.peopleOf(SCENE.partner("nosy")))) {
            assertThatThrownBy(() -> HELD.list(actor, 0, 1)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> HELD.count(actor)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> HELD.release(actor, id)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> HELD.discard(actor, id)).isInstanceOf(AccessDenied.class);
        }
    }

    private static HeldMessage only() {
        var held = HELD.list(SCENE.editor, 0, 10);
        assertThat(held).hasSize(1);
        return held.getFirst();
    }
}
