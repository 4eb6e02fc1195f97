package fr.vitrine.correspondence;

import static fr.vitrine.correspondence.CorrespondenceFixture.ADMINISTRATOR;
import static fr.vitrine.correspondence.CorrespondenceFixture.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each method of the staff's services, as everybody. */
class AccessTest {

    private static final CorrespondenceFixture FIXTURE = new CorrespondenceFixture();
    private static final Actor OWNER =
            new Actor.Person(new PersonId(-3), null, Map.of(new StructureId(1), MemberRole.OWNER));
    private static final MailId UNKNOWN = new MailId(-1);
    private static final Wording WORDING = new Wording("x", "{link}");

    private static final Map<String, Actor> EVERYBODY = Map.of(
            "visitor",
            Actor.VISITOR,
            "owner",
            OWNER,
            "editor",
            EDITOR,
            "administrator",
            ADMINISTRATOR,
            "operator",
            Actor.OPERATOR);

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    static Stream<Arguments> methods() {
        var mails = FIXTURE.bean(Mails.class);
        var templates = FIXTURE.bean(TemplateEditing.class);
        return Stream.of(
                staff("list mails", actor -> mails.list(actor, MailFilter.ALL, 0, 1)),
                staff("count mails", actor -> mails.count(actor, MailFilter.ALL)),
                staff("get mail", actor -> mails.get(actor, UNKNOWN)),
                staff("resend mail", actor -> mails.resend(actor, UNKNOWN)),
                staff("status", mails::status),
                staff("list templates", templates::list),
                staff("get template", actor -> templates.get(actor, "greeting", Language.FR)),
                staff("preview", actor -> templates.preview(actor, "greeting", Language.FR, WORDING)),
                administrators("save", actor -> templates.save(actor, "greeting", Language.FR, 0, WORDING)),
                administrators("reset", actor -> templates.reset(actor, "greeting", Language.FR)));
    }

    private static Arguments staff(String name, Consumer<Actor> call) {
        return Arguments.of(name, call, List.of("editor", "administrator", "operator"));
    }

    private static Arguments administrators(String name, Consumer<Actor> call) {
        return Arguments.of(name, call, List.of("administrator", "operator"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void a_method_serves_those_it_is_for(String name, Consumer<Actor> call, List<String> allowed) {
        EVERYBODY.forEach((who, actor) -> {
            var thrown = catchThrowable(() -> call.accept(actor));
            assertThat(thrown instanceof AccessDenied)
                    .as("%s is refused to %s", name, who)
                    .isEqualTo(!allowed.contains(who));
        });
    }
}
