package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.Audience;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The three doors: one for each audience, onto what concerns it. */
public final class Doors {

    private Doors() {}

    /** @param counts structures by code of the audience */
    public static El of(Map<String, Long> counts, String heading, Links links, Locale locale) {
        return of(
                counts,
                heading,
                audience -> links.structuresFor(audience.code()),
                audience -> I18NProvider.translate(locale, "door." + audience.code()),
                locale);
    }

    public static El of(
            Map<String, Long> counts,
            String heading,
            Function<Audience, String> target,
            Function<Audience, String> words,
            Locale locale) {
        return el("ul", "doors")
                .withAll(Arrays.stream(Audience.values())
                        .map(audience -> el(
                                "li",
                                "",
                                door(
                                        audience,
                                        heading,
                                        target.apply(audience),
                                        words.apply(audience),
                                        counts.getOrDefault(audience.code(), 0L),
                                        locale)))
                        .toList());
    }

    private static El door(Audience audience, String heading, String href, String words, long count, Locale locale) {
        return el("article", "door hue-" + hue(audience))
                .with(
                        el("span", "tile tile--round", icon(iconOf(audience))),
                        el(
                                heading,
                                "door__title",
                                link(href, "stretched", I18NProvider.translate(locale, "audience." + audience.code()))),
                        text("p", "door__text", words),
                        text("p", "door__more", I18NProvider.translate(locale, "site.structures", count))
                                .with(icon("arrow-right")));
    }

    public static String hue(Audience audience) {
        return switch (audience) {
            case INDIVIDUALS -> "flax";
            case BUSINESSES -> "green";
            case LOCAL_AUTHORITIES -> "brick";
        };
    }

    public static String iconOf(Audience audience) {
        return switch (audience) {
            case INDIVIDUALS -> "house";
            case BUSINESSES -> "factory";
            case LOCAL_AUTHORITIES -> "landmark";
        };
    }
}
