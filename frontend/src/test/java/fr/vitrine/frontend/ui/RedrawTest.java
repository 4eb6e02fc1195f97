package fr.vitrine.frontend.ui;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.Test;

class RedrawTest {

    private final El shown = el("main", "");

    @Test
    void the_tree_becomes_the_new_one() {
        redraw(el("p", "a", text("b", "", "un")), el("ul", ""));
        redraw(
                text("h1", "", "titre"),
                el("p", "a other", text("i", "", "deux")).attr("title", "x"));

        assertThat(html(shown))
                .isEqualTo(html(el("main", "")
                        .with(
                                text("h1", "", "titre"),
                                el("p", "a other", text("i", "", "deux")).attr("title", "x"))));
    }

    @Test
    void what_has_the_same_place_or_id_stays_the_same_element() {
        redraw(
                text("p", "notice", "gone"),
                el("form", "list-form"),
                text("li", "", "one").id("one"),
                text("li", "", "two").id("two"));
        var form = shown.getElement().getChild(1);
        var one = shown.getElement().getChild(2);
        var two = shown.getElement().getChild(3);

        redraw(
                el("form", "list-form other"),
                text("li", "", "two").id("two"),
                text("li", "", "new").id("one"));

        assertThat(shown.getElement().getChildren()).containsExactly(form, two, one);
        assertThat(form.getAttribute("class")).contains("other");
        assertThat(one.getTextRecursively()).isEqualTo("new");
    }

    @Test
    void a_box_that_the_visitor_ticked_follows_the_address() {
        redraw(box(false));
        var box = shown.getElement().getChild(0);

        redraw(box(true));
        assertThat(box.getProperty("checked", false)).isTrue();

        redraw(box(false));
        assertThat(box.getProperty("checked", true)).isFalse();
    }

    @Test
    void pictures_are_drawn_anew_only_where_they_differ() {
        redraw(Markup.of("div", "picture", "<svg></svg>"));
        var picture = shown.getElement().getChild(0);

        redraw(Markup.of("div", "picture", "<svg><g></g></svg>"));

        assertThat(shown.getElement().getChild(0)).isEqualTo(picture);
        assertThat(picture.getProperty("innerHTML")).isEqualTo("<svg><g></g></svg>");
    }

    private static El box(boolean ticked) {
        return el("input", "").id("box").attr("type", "checkbox").flag("checked", ticked);
    }

    private void redraw(Component... children) {
        Redraw.children(shown.getElement(), el("main", "").with(children).getElement());
    }

    private static String html(El element) {
        return element.getElement().getOuterHTML();
    }
}
