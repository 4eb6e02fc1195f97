package fr.vitrine.frontend.privacy;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.ViewTest;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.access.SignIns;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Every private page with its grids, choices and exports, as everybody who is in, against {@code volunteer-privacy-views.txt}, as
 * {@link VolunteerPrivacyIT} does for what is asked for by its address. Who may enter at all is held by another table.
 */
class VolunteerPrivacyTest extends ViewTest {

    /** What is pressed where it is. */
    private static final List<String> DOORS = List.of("Lire, écrire…", "Noter des heures");

    @Autowired
    private ApplicationContext context;

    private final Sightings sightings = new Sightings(Reader.values().length - 1);

    @AfterEach
    void signOut() {
        SignIns.out();
    }

    private static Set<String> patterns() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(PrivateView.class));
        var all = new TreeSet<String>();
        scanner.findCandidateComponents("fr.vitrine.frontend").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(view -> view.isAnnotationPresent(Route.class))
                .forEach(view ->
                        all.add(Addresses.plain(view.getAnnotation(Route.class).value())));
        return all;
    }

    /** What one reader has opened is not what the next one sees. */
    private static void closeDialogs() {
        _find(Dialog.class).forEach(Dialog::close);
        MockVaadin.clientRoundtrip(false);
    }

    private void look(String way, String address, Reader reader, VolunteerScene scene) {
        SignIns.as(scene.actor(reader));
        open(address.substring(1));
        sightings.note(way, reader, true, Screen.read());
        DOORS.forEach(door -> _find(Button.class, spec -> spec.withText(door)).stream()
                .findFirst()
                .ifPresent(button -> {
                    button.click();
                    sightings.note(way + " › " + door, reader, true, Screen.read());
                    closeDialogs();
                }));
    }

    @Test
    void every_private_page_shows_everybody_what_the_table_says_and_none_is_missing_there() throws IOException {
        try (var scene = new VolunteerScene(context)) {
            var addresses = new Addresses(scene);
            for (var pattern : patterns()) {
                var ways = addresses.of(pattern);
                for (var reader : Reader.values()) {
                    if (reader != Reader.VISITOR) {
                        ways.forEach((way, address) -> look(way, address, reader, scene));
                    }
                }
                if (ways.isEmpty()) {
                    sightings.notAsked(pattern);
                }
            }
        }
        sightings.areThoseOf("volunteer-privacy-views.txt");
    }
}
