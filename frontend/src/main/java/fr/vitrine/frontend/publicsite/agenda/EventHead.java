package fr.vitrine.frontend.publicsite.agenda;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.events.Occurrence;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.Pictures;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The top of an event's page: its name, when and where, and what has become of it. */
final class EventHead {

    private EventHead() {}

    static El head(EventPage page) {
        var details = page.details();
        var name = text("h1", "", details.title());
        if (details.example()) {
            name.say(" ").with(PageParts.exampleTag(page.words().locale()));
        }
        return el("header", "event__head")
                .with(
                        date(page),
                        el("div", "structure__title")
                                .with(name)
                                .with(details.summary() == null ? null : text("p", "lede", details.summary()))
                                .with(when(page))
                                .with(page.place()
                                        .inShort()
                                        .map(place -> el("p", "place", el("span", "", icon("map-pin"), span(place))))
                                        .orElse(null)))
                .with(page.images().stream()
                        .findFirst()
                        .map(image -> Pictures.figure(
                                "structure__picture pictured",
                                image,
                                page.words().texts(),
                                page.words().locale()))
                        .orElse(null));
    }

    /** The day in large figures, as on a tear-off calendar. */
    private static @Nullable El date(EventPage page) {
        return page.shown()
                .map(occurrence -> el("p", "event__date")
                        .attr("aria-hidden", "true")
                        .with(
                                span(page.words().shortMonth(occurrence.firstDay())),
                                text(
                                        "b",
                                        "",
                                        Integer.toString(occurrence.firstDay().getDayOfMonth())),
                                span(Integer.toString(occurrence.firstDay().getYear()))))
                .orElse(null);
    }

    private static El when(EventPage page) {
        var line = el("p", "event__when", icon("clock"));
        var told = page.details().schedule().toldDate();
        return page.shown()
                .map(occurrence -> line.with(span(Words.capitalized(
                        page.words().whole(page.details(), occurrence.time(), page.today()),
                        page.words().locale()))))
                .orElseGet(() -> line.with(span(
                        told == null
                                ? page.t("agenda.undated.when")
                                : Words.capitalized(told, page.words().locale()))));
    }

    static El notices(EventPage page) {
        var notices = el("div", "event__notices");
        var cancelled = page.shown().map(Occurrence::cancelled).orElse(false);
        page.words().state(page.details(), cancelled).ifPresent(state -> {
            var body = el("p", "hint__body", text("strong", "", state));
            var note = page.details().state().note();
            notices.with(el("div", "hint", icon("circle-alert"), note == null ? body : body.say(" – " + note)));
        });
        page.shown()
                .flatMap(occurrence -> Optional.ofNullable(occurrence.note()))
                .ifPresent(note -> notices.with(el("div", "hint", icon("info"), text("p", "hint__body", note))));
        if (page.isOver()) {
            notices.with(el(
                    "div",
                    "hint hint--calm",
                    icon("clock"),
                    text("p", "hint__body", page.t(page.occurrences().isEmpty() ? "event.undated" : "event.over"))));
        }
        return page.details().example()
                ? notices.with(
                        el("div", "hint hint--calm", icon("info"), text("p", "hint__body", page.t("event.example"))))
                : notices;
    }
}
