package fr.vitrine.directory.review;

import static fr.vitrine.directory.review.AccessRules.CAST;
import static fr.vitrine.directory.review.AccessRules.OTHERS;
import static fr.vitrine.directory.review.AccessRules.OURS;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.review.AccessRules.Rule;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public method that takes an actor, tried as everybody. */
class AccessTest {

    private static final Map<String, Actor> PEOPLE = Map.of(
            "visitor", Actor.VISITOR,
            "passer-by", CAST.passerBy("passer-by@gmail.com"),
            "other", CAST.owner(OTHERS),
            "contributor", CAST.enrolled(OURS, "contributor@gmail.com", MemberRole.CONTRIBUTOR),
            "owner", CAST.enrolled(OURS, "owner@gmail.com", MemberRole.OWNER),
            "editor", CAST.editor,
            "administrator", CAST.administrator);

    @AfterAll
    static void close() {
        CAST.close();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_method_decides_itself(Rule rule) {
        var admitted = PEOPLE.entrySet().stream()
                .filter(person -> isAdmitted(rule, person.getValue()))
                .map(Map.Entry::getKey)
                .collect(toSet());
        assertThat(admitted).isEqualTo(rule.allowed());
    }

    /** Whatever else goes wrong with the arguments of this test has nothing to do with access. */
    private static boolean isAdmitted(Rule rule, Actor actor) {
        try {
            rule.call().by(actor);
            return true;
        } catch (AccessDenied denied) {
            return false;
        } catch (RuntimeException other) {
            return true;
        }
    }

    @Test
    void no_method_is_forgotten() {
        var tried = rules().map(rule -> rule.service().getSimpleName() + "." + rule.method())
                .collect(toSet());
        var services = rules().map(Rule::service).collect(toSet());
        assertThat(services.stream()
                        .flatMap(service -> Arrays.stream(service.getDeclaredMethods())
                                .filter(AccessTest::asksWho)
                                .map(method -> service.getSimpleName() + "." + method.getName()))
                        .collect(toSet()))
                .isEqualTo(tried);
    }

    private static boolean asksWho(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && method.getParameterCount() > 0
                && method.getParameterTypes()[0] == Actor.class;
    }

    static Stream<Rule> rules() {
        return AccessRules.all();
    }
}
