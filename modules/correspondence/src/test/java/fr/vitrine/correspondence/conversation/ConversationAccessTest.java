package fr.vitrine.correspondence.conversation;

import static fr.vitrine.correspondence.CorrespondenceFixture.ADMINISTRATOR;
import static fr.vitrine.correspondence.CorrespondenceFixture.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each method, as everybody. */
class ConversationAccessTest {

    private static final Talk TALK = new Talk();
    private static final Map<String, Actor> EVERYBODY = Map.of(
            "visitor", Actor.VISITOR,
            "other structure's member", TALK.stranger,
            "member", TALK.member,
            "editor", EDITOR,
            "administrator", ADMINISTRATOR,
            "operator", Actor.OPERATOR);

    @AfterAll
    static void close() {
        TALK.close();
    }

    static Stream<Arguments> methods() {
        var conversations = TALK.conversations;
        var held = TALK.held;
        var id = TALK.open(TALK.withAccount);
        var structure = TALK.withAccount;
        return Stream.of(
                members("list", actor -> conversations.list(actor, structure, 0, 1)),
                members("count", actor -> conversations.count(actor, structure)),
                members("count unread", actor -> conversations.countUnread(actor, structure)),
                members("read", actor -> conversations.read(actor, id)),
                members("answer", actor -> conversations.answer(actor, id, "x")),
                members("close", actor -> conversations.close(actor, id)),
                members("reopen", actor -> conversations.reopen(actor, id)),
                staff("move", actor -> conversations.move(actor, TALK.withoutAccount, structure)),
                staff("list held", actor -> held.list(actor, 0, 1)),
                staff("count held", held::count),
                staff("release", actor -> released(() -> held.release(actor, new HeldMessage.Id("contact", -1)))),
                staff("discard", actor -> released(() -> held.discard(actor, new HeldMessage.Id("nothing", -1)))));
    }

    /** Staff are told that there is no such message; others not even that. */
    private static void released(Runnable call) {
        try {
            call.run();
        } catch (NotFound expected) {
            assertThat(expected).hasMessage("held message not found");
        }
    }

    private static Arguments members(String name, Consumer<Actor> call) {
        return Arguments.of(name, call, List.of("member"));
    }

    private static Arguments staff(String name, Consumer<Actor> call) {
        return Arguments.of(name, call, List.of("editor", "administrator", "operator"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void a_method_serves_those_it_is_for(String name, Consumer<Actor> call, List<String> allowed) {
        EVERYBODY.forEach((who, actor) -> {
            var thrown = catchThrowable(() -> call.accept(actor));
            assertThat(thrown instanceof AccessDenied || thrown instanceof NotFound)
                    .as("%s is refused to %s", name, who)
                    .isEqualTo(!allowed.contains(who));
        });
    }
}
