package fr.vitrine.frontend.publicsite.agenda;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.hidden;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Prose;
import org.jspecify.annotations.Nullable;

/** The stops of an itinerary, one below the other, with the way from each to the next. */
final class Timeline {

    private Timeline() {}

    static @Nullable El of(EventPage page) {
        if (page.stops().isEmpty()) {
            return null;
        }
        return el(
                        "section",
                        "itinerary",
                        text("h2", "", page.t("itinerary.title")).id("t-etapes"))
                .attr("aria-labelledby", "t-etapes")
                .with(list(page, 3), files(page));
    }

    /** @param level of the headings */
    static El list(EventPage page, int level) {
        return el("ol", "timeline")
                .withAll(StopWords.of(page).map(stop -> stop(stop, level)).toList());
    }

    private static El stop(StopWords stop, int level) {
        var description = stop.details().description();
        return el("li", "timeline__stop")
                .id("etape-" + stop.number())
                .with(
                        text("span", "timeline__number", Integer.toString(stop.number()))
                                .attr("aria-hidden", "true"),
                        el("div", "timeline__body")
                                .with(stop.when()
                                        .map(when -> text("p", "timeline__time", when))
                                        .orElse(null))
                                .with(el(
                                                "h" + level,
                                                "timeline__title",
                                                hidden(stop.page().t("itinerary.stop", stop.number()) + " "))
                                        .say(stop.details().title()))
                                .with(place(stop), people(stop))
                                .with(description == null ? null : Prose.of("prose", description, level + 1))
                                .with(stop.travel()
                                        .map(way -> el("p", "timeline__travel", icon(stop.travelSign()), span(way)))
                                        .orElse(null)));
    }

    private static @Nullable El place(StopWords stop) {
        var place = stop.place();
        return place.inFull()
                .map(where -> {
                    var line = el("span", "", icon("map-pin"));
                    var structure = place.structure();
                    line.with(
                            structure == null
                                    ? span(where)
                                    : link(stop.page().links().structure(structure.slug()), "", where));
                    return el("p", "place", line);
                })
                .orElse(null);
    }

    private static @Nullable El people(StopWords stop) {
        var facts = el("dl", "facts");
        stop.host().ifPresent(host -> fact(facts, stop.page().t("itinerary.host"), host));
        if (stop.details().speaker() != null) {
            fact(facts, stop.page().t("itinerary.speaker"), stop.details().speaker());
        }
        if (stop.details().capacity() != null) {
            fact(
                    facts,
                    stop.page().t("itinerary.capacity"),
                    stop.page().t("itinerary.places", stop.details().capacity()));
        }
        return facts.hasContent() ? facts : null;
    }

    private static void fact(El facts, String name, String value) {
        facts.with(el("div", "", text("dt", "", name), text("dd", "", value)));
    }

    /** On paper, and on what one carries along. */
    private static El files(EventPage page) {
        var own = "/agenda/" + page.event().slug();
        var files = el("ul", "subscribe__ways itinerary__files")
                .with(
                        el(
                                "li",
                                "",
                                link(page.links().localized(own + "/carnet-de-route"), "", icon("book-open"))
                                        .say(page.t("itinerary.roadbook"))),
                        PageParts.fileItem(
                                page.links().localized(own + "/carnet-de-route.pdf"),
                                "download",
                                page.t("itinerary.roadbook.pdf")));
        return page.stops().stream()
                        .anyMatch(stop -> EventPlace.of(stop.details(), page.around())
                                .position()
                                .isPresent())
                ? files.with(PageParts.fileItem(page.links().localized(own + ".gpx"), "route", page.t("itinerary.gpx")))
                : files;
    }
}
