package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.dom.Element;
import fr.vitrine.directory.Structure.Image;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Pictures that people brought, served under the address of their content. */
public final class Pictures {

    private static final String FOLDER = "/images/";

    private Pictures() {}

    public static String address(String sha256) {
        return FOLDER + sha256;
    }

    public static El img(Image image) {
        return el("img", "")
                .attr("src", address(image.sha256()))
                .attr("alt", image.alternative())
                .attr("width", Integer.toString(image.width()))
                .attr("height", Integer.toString(image.height()));
    }

    /** With who made it, where that is known. */
    public static El figure(String css, Image image, Texts texts, Locale locale) {
        return el("figure", css, img(image)).with(credit(image, texts, locale));
    }

    /** Those after the first, which stands at the head of the page; null where there are none. */
    public static @Nullable El gallery(List<Image> images, Texts texts, Locale locale) {
        return images.size() < 2
                ? null
                : el("ul", "gallery")
                        .withAll(images.stream()
                                .skip(1)
                                .map(image -> el(
                                        "li",
                                        "",
                                        el("figure", "pictured", img(image).attr("loading", "lazy"))
                                                .with(credit(image, texts, locale))))
                                .toList());
    }

    private static @Nullable El credit(Image image, Texts texts, Locale locale) {
        return image.credit().isEmpty()
                ? null
                : text(
                        "figcaption",
                        "pictured__credit",
                        texts.getTranslation("picture.credit", locale, image.credit()));
    }

    /** Shows them where those who edit see what the public does not see yet. */
    public static void serveFrom(Element element, UnaryOperator<String> address) {
        if (element.isTextNode()) {
            return;
        }
        var source = element.getAttribute("src");
        if (source != null && source.startsWith(FOLDER)) {
            element.setAttribute("src", address.apply(source.substring(FOLDER.length())));
        }
        element.getChildren().forEach(child -> serveFrom(child, address));
    }
}
