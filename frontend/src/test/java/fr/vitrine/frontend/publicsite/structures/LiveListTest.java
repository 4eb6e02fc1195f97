package fr.vitrine.frontend.publicsite.structures;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.vitrine.frontend.ViewTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** What happens while a visitor works with the form and scripts run. */
class LiveListTest extends ViewTest {

    private static final String DATA = "new URLSearchParams(new FormData(element)).toString()";
    private static final String IS_CHOICE = "event.target.matches('input[type=checkbox], input[type=radio]')";

    @Test
    void ticking_a_box_answers_at_the_address_of_the_new_question() {
        open("structures?tri=nom");

        fire("change", "q=&lieu=&public=particuliers&rayon=20&intervention=&tri=nom");

        assertThat(address()).isEqualTo("structures?public=particuliers&tri=nom");
        assertThat(page().select(".answer").text()).contains("pour les particuliers");
        assertThat(page().select("#annonce").text()).matches("\\d+ structures trouvées");
    }

    @Test
    void form_and_map_stay_while_the_answers_change() {
        open("structures");
        var form = find("form");
        var map = find("vitrine-map");
        var box = find("input", "public-entreprises");

        fire("submit", "q=bois&lieu=frevent&public=entreprises&rayon=20");

        assertThat(find("form")).isEqualTo(form);
        assertThat(find("vitrine-map")).isEqualTo(map);
        assertThat(find("input", "public-entreprises")).isEqualTo(box);
        assertThat(box.getProperty("checked", false)).isTrue();
        assertThat(map.getAttribute("src"))
                .isEqualTo("/carte/structures.geojson?q=bois&public=entreprises&commune=62361&rayon=20");
    }

    @Test
    void the_form_keeps_the_language() {
        open("structures?lang=en");

        fire("submit", "q=garage&lieu=&lang=en");

        assertThat(address()).isEqualTo("structures?q=garage&lang=en");
        assertThat(page().select(".answer").text()).contains("answer");
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static void fire(String type, String data) {
        var form = find("form");
        var json = JsonNodeFactory.instance.objectNode().put(DATA, data).put(IS_CHOICE, true);
        form.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form, type, json));
    }

    private static Element find(String tag) {
        return all(outermost())
                .filter(element -> element.getTag().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private static Element find(String tag, String id) {
        return all(outermost())
                .filter(element -> element.getTag().equals(tag) && id.equals(element.getAttribute("id")))
                .findFirst()
                .orElseThrow();
    }

    private static Element outermost() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getLast()
                .getElement();
    }

    private static Stream<Element> all(Element element) {
        return element.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(LiveListTest::all));
    }
}
