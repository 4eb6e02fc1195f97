package fr.vitrine.frontend.publicsite.home;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.directory.DirectoryFigures.Figures;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.territory.Territory;
import java.text.NumberFormat;
import java.util.Locale;

/** The directory in figures, as they are at this moment. */
final class Band {

    private Band() {}

    static El of(Figures figures, Territory territory, Locale locale) {
        var numbers = NumberFormat.getIntegerInstance(locale);
        var reached = I18NProvider.translate(
                locale,
                "home.figures.of",
                figures.communesReached(),
                territory.communes().size());
        var list = el("dl", "")
                .with(
                        figure("home.figures.structures", numbers.format(figures.structures()), locale),
                        figure("home.figures.jobs", numbers.format(figures.jobs()), locale),
                        figure("home.figures.communes", reached, locale));
        var join = link(
                "mailto:" + territory.publisher().getOrDefault("email", ""),
                "button button--light",
                t(locale, "home.join"));
        return el("section", "figures")
                .attr("aria-labelledby", "chiffres")
                .with(
                        text("h2", "visually-hidden", t(locale, "home.figures")).id("chiffres"),
                        el("div", "figures__inner", list, join));
    }

    private static El figure(String key, String value, Locale locale) {
        return el("div", "", text("dt", "", t(locale, key)), text("dd", "", value));
    }

    private static String t(Locale locale, String key) {
        return I18NProvider.translate(locale, key);
    }
}
