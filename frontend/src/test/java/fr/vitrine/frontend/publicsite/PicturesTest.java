package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.Structure.Image;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static final Image WIDE = new Image("a".repeat(64), false, 1600, 900, "La cour", "");
    private static final String ADDRESS = Pictures.address(WIDE.sha256());

    @Test
    void a_browser_chooses_among_the_widths_a_picture_has() {
        var img = Pictures.img(WIDE, Pictures.Place.ROW);
        assertThat(img.attribute("srcset"))
                .isEqualTo("%1$s/320 320w, %1$s/640 640w, %1$s/1024 1024w, %1$s 1600w".formatted(ADDRESS));
        assertThat(img.attribute("sizes")).isEqualTo("9rem");
        assertThat(img.attribute("src")).isEqualTo(ADDRESS);
    }

    @Test
    void no_picture_is_offered_wider_than_it_is() {
        var middling = new Image(WIDE.sha256(), false, 640, 900, "La cour", "");
        assertThat(Pictures.img(middling, Pictures.Place.CARD).attribute("srcset"))
                .isEqualTo("%1$s/320 320w, %1$s 640w".formatted(ADDRESS));
        var narrow = new Image(WIDE.sha256(), true, 320, 320, "Le Fil", "");
        assertThat(Pictures.img(narrow, Pictures.Place.LOGO).attribute("srcset"))
                .isNull();
    }

    @Test
    void who_edits_sees_the_whole_picture_from_where_the_public_sees_none() {
        var page = el("div", "", Pictures.img(WIDE, Pictures.Place.HEAD)).getElement();
        Pictures.serveFrom(page, sha256 -> "/mon-espace/images/7/" + sha256);
        var img = page.getChild(0);
        assertThat(img.getAttribute("src")).isEqualTo("/mon-espace/images/7/" + WIDE.sha256());
        assertThat(img.hasAttribute("srcset")).isFalse();
        assertThat(img.hasAttribute("sizes")).isFalse();
    }
}
