package fr.vitrine.frontend.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import fr.vitrine.frontend.publicsite.PublicView;
import jakarta.annotation.security.RolesAllowed;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every route of the application, as everybody. */
class RoutesTest {

    private static final Principal SOMEBODY = () -> "somebody";

    /** What everybody's session holds, as Vaadin sees it. */
    private static final Map<String, Set<String>> EVERYBODY = Map.of(
            "visitor", Set.of(),
            "person", Set.of(Area.PERSON),
            "editor", Set.of(Area.PERSON, Area.STAFF),
            "administrator", Set.of(Area.PERSON, Area.STAFF, Area.ADMINISTRATOR));

    private static final Set<String> FOR_ADMINISTRATORS = Set.of(
            "gestion/personnes",
            "gestion/personnes/:person(\\d{1,18})",
            "gestion/journal",
            "gestion/reglages",
            "gestion/territoire");

    static Stream<Class<? extends Component>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("fr.vitrine.frontend").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null)
                        .<Component>asSubclass(Component.class));
    }

    private static Set<String> allowedAt(String path) {
        if (path.equals("connexion/second-facteur") || path.equals("mon-espace") || path.startsWith("mon-espace/")) {
            return Set.of("person", "editor", "administrator");
        }
        if (FOR_ADMINISTRATORS.contains(path)) {
            return Set.of("administrator");
        }
        return path.equals("gestion") || path.startsWith("gestion/")
                ? Set.of("editor", "administrator")
                : EVERYBODY.keySet();
    }

    private static boolean mayEnter(Class<? extends Component> view, String who, Set<String> roles) {
        @Nullable Principal principal = who.equals("visitor") ? null : SOMEBODY;
        return new AccessAnnotationChecker().hasAccess(view, principal, roles::contains);
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_view_lets_in_whom_its_address_promises(Class<? extends Component> view) {
        var path = view.getAnnotation(Route.class).value();

        EVERYBODY.forEach((who, roles) -> assertThat(mayEnter(view, who, roles))
                .as("%s at /%s", who, path)
                .isEqualTo(allowedAt(path).contains(who)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_view_is_either_public_or_says_itself_who_may_enter(Class<? extends Component> view) {
        var isPublic = PublicView.class.isAssignableFrom(view);
        var isPrivate = PrivateView.class.isAssignableFrom(view);

        assertThat(List.of(isPublic, isPrivate)).containsExactlyInAnyOrder(true, false);
        assertThat(view.isAnnotationPresent(RolesAllowed.class)).isEqualTo(isPrivate);
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_private_view_stands_in_a_layout_of_the_same_area(Class<? extends Component> view) {
        var layout = view.getAnnotation(Route.class).layout();

        assertThat(PrivateLayout.class.isAssignableFrom(layout)).isEqualTo(PrivateView.class.isAssignableFrom(view));
    }
}
