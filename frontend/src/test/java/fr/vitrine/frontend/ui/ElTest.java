package fr.vitrine.frontend.ui;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;

class ElTest {

    @Test
    void a_sketch_becomes_the_element_that_it_describes() {
        var drawn =
                el("p", "lede big", link("/here", "", "here")).say(" & there").flag("hidden", true);

        var element = drawn.getElement();

        assertThat(drawn.sketch()).isNull();
        assertThat(html(element)).isEqualTo("<p hidden class=\"lede big\"><a href=\"/here\">here</a> &amp; there</p>");
    }

    @Test
    void what_is_added_later_joins_the_element() {
        var drawn = el("ul", "");
        drawn.getElement();

        drawn.with(text("li", "", "one")).say("two").css("long").id("list");

        assertThat(html(drawn.getElement())).isEqualTo("<ul id=\"list\" class=\"long\"><li>one</li>two</ul>");
        assertThat(drawn.getChildren()).hasSize(1);
    }

    @Test
    void asking_for_attributes_id_and_children_makes_no_element() {
        var drawn = el("ul", "rows", text("li", "", "one")).id("list");

        assertThat(drawn.getId()).contains("list");
        assertThat(drawn.attribute("class")).isEqualTo("rows");
        assertThat(drawn.getChildren()).hasSize(1);
        assertThat(drawn.hasContent()).isTrue();
        assertThat(drawn.sketch()).isNotNull();
    }

    private static String html(Element element) {
        return element.getOuterHTML().replaceAll("\\n *", "");
    }
}
