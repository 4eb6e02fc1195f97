package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.dom.Element;
import fr.vitrine.directory.PictureWidths;
import fr.vitrine.directory.Structure.Image;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pictures that people brought, served under the address of their content. */
public final class Pictures {

    private static final String FOLDER = "/images/";

    private Pictures() {}

    /** Where one stands, and so how wide it is shown: what a browser chooses by. */
    public enum Place {
        HEAD("(max-width: 62em) 100vw, 24rem"),
        CARD("(max-width: 46em) 100vw, 24rem"),
        GALLERY("(max-width: 26em) 100vw, 20rem"),
        ROW("9rem"),
        LOGO("5rem");

        private final String sizes;

        Place(String sizes) {
            this.sizes = sizes;
        }
    }

    public static String address(String sha256) {
        return FOLDER + sha256;
    }

    public static El img(Image image, Place place) {
        return img(address(image.sha256()), image.width(), image.height(), place)
                .attr("alt", image.alternative());
    }

    /** @param address below which it stands narrower, too */
    public static El img(String address, int width, int height, Place place) {
        var img = el("img", "")
                .attr("src", address)
                .attr("width", Integer.toString(width))
                .attr("height", Integer.toString(height));
        var narrower =
                PictureWidths.ALL.stream().filter(one -> one < width).map(one -> address + "/" + one + " " + one + "w");
        return width <= PictureWidths.ALL.getFirst()
                ? img
                : img.attr(
                                "srcset",
                                Stream.concat(narrower, Stream.of(address + " " + width + "w"))
                                        .collect(Collectors.joining(", ")))
                        .attr("sizes", place.sizes);
    }

    /** At the head of a page, with who made it, where that is known. */
    public static El figure(String css, Image image, Texts texts, Locale locale) {
        return el("figure", css, img(image, Place.HEAD)).with(credit(image, texts, locale));
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
                                        el(
                                                        "figure",
                                                        "pictured",
                                                        img(image, Place.GALLERY)
                                                                .attr("loading", "lazy"))
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

    /** Shows them, whole, where those who edit see what the public does not see yet. */
    public static void serveFrom(Element element, UnaryOperator<String> address) {
        if (element.isTextNode()) {
            return;
        }
        var source = element.getAttribute("src");
        if (source != null && source.startsWith(FOLDER)) {
            element.setAttribute("src", address.apply(source.substring(FOLDER.length())));
            element.removeAttribute("srcset");
            element.removeAttribute("sizes");
        }
        element.getChildren().forEach(child -> serveFrom(child, address));
    }
}
