package fr.vitrine.frontend.history;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Structure.Image;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The pictures that something showed beside those that it is to show. */
public final class PicturesChanged {

    private PicturesChanged() {}

    /** @param address where those who may read the change see a picture, by its hash */
    public static El between(
            List<Image> before, List<Image> after, UnaryOperator<String> address, Texts texts, Locale locale) {
        return el("div", "change__pictures")
                .with(
                        side(texts.getTranslation("office.changes.before", locale), before, address),
                        side(texts.getTranslation("office.changes.after", locale), after, address));
    }

    private static El side(String label, List<Image> images, UnaryOperator<String> address) {
        return el("div", "")
                .with(
                        text("p", "muted small", label),
                        images.isEmpty()
                                ? text("p", "", "–")
                                : el("ul", "")
                                        .attr("aria-label", label)
                                        .withAll(images.stream()
                                                .map(image -> el(
                                                        "li",
                                                        "",
                                                        el("img", "")
                                                                .attr("src", address.apply(image.sha256()))
                                                                .attr("alt", image.alternative())))
                                                .toList()));
    }
}
