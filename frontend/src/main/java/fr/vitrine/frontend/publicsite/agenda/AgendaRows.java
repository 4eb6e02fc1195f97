package fr.vitrine.frontend.publicsite.agenda;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.ComponentUtil;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.directory.Taxonomy.Node;
import fr.vitrine.events.AgendaResult.Hit;
import fr.vitrine.events.Attendance;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Listed;
import fr.vitrine.frontend.publicsite.Pictures;
import fr.vitrine.frontend.publicsite.agenda.AgendaShelf.Around;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Draws times of events, day by day, for one page in one language. */
public record AgendaRows(AgendaWords words, Links links, Around around, LocalDate today) {

    /** A heading for each day, in the order of the hits. */
    List<El> byDay(List<Hit> hits, boolean past) {
        return byDay(hits, past, 2);
    }

    /** @param level of the days' headings */
    public List<El> byDay(List<Hit> hits, boolean past, int level) {
        var days = new LinkedHashMap<LocalDate, El>();
        for (var hit : hits) {
            var day = past ? hit.occurrence().lastDay() : standing(hit);
            days.computeIfAbsent(day, _ -> el("ol", "agenda-rows")).with(el("li", "", row(hit)));
        }
        return days.entrySet().stream()
                .map(day -> el("section", "agenda-day")
                        .attr("aria-labelledby", "j" + day.getKey())
                        .with(
                                text("h" + level, "agenda-day__title", words.heading(day.getKey(), today))
                                        .id("j" + day.getKey()),
                                day.getValue()))
                .toList();
    }

    /** What goes on already stands today. */
    private LocalDate standing(Hit hit) {
        var first = hit.occurrence().firstDay();
        return first.isBefore(today) && !hit.occurrence().lastDay().isBefore(today) ? today : first;
    }

    El row(Hit hit) {
        var details = hit.event().details();
        var occurrence = hit.occurrence();
        var over = occurrence.isOverAt(around.now());
        var off = words.state(details, occurrence.cancelled());
        return el(
                        "article",
                        "agenda-row hue-" + hue(details)
                                + (occurrence.cancelled() || isOff(details) ? " agenda-row--off" : ""))
                .with(
                        el("p", "agenda-row__time")
                                .with(text("span", "", words.hours(details, occurrence, today)))
                                .with(
                                        over && !occurrence.lastDay().isBefore(today)
                                                ? text("span", "muted small", words.t("agenda.over"))
                                                : null),
                        el("div", "agenda-row__body")
                                .with(
                                        above(details),
                                        title(
                                                hit.event(),
                                                links.event(hit.event().slug(), occurrence.firstDay())))
                                .with(
                                        details.summary() == null
                                                ? null
                                                : text("p", "agenda-row__text", details.summary()))
                                .with(occurrence.note() == null ? null : text("p", "small", occurrence.note()))
                                .with(facts(details, off)))
                .with(picture(details));
    }

    /** Where no date is known. */
    public El undated(Event event) {
        return whole(event, Optional.empty());
    }

    /** An event with all its times in a word. */
    public El whole(Event event, Optional<String> times) {
        var details = event.details();
        var told = times.orElse(details.schedule().toldDate());
        return el("article", "agenda-row hue-" + hue(details))
                .with(
                        text("p", "agenda-row__time", told == null ? words.t("agenda.undated.when") : told),
                        el("div", "agenda-row__body")
                                .with(above(details), title(event, links.event(event.slug())))
                                .with(
                                        details.summary() == null
                                                ? null
                                                : text("p", "agenda-row__text", details.summary()))
                                .with(facts(details, Optional.empty())))
                .with(picture(details));
    }

    /** With its day at its side: what is on soon. */
    public El dated(Hit hit) {
        var details = hit.event().details();
        var day = standing(hit);
        return el("article", "date-card hue-" + hue(details))
                .with(
                        el("p", "date")
                                .attr("aria-hidden", "true")
                                .with(text("b", "", Integer.toString(day.getDayOfMonth())))
                                .say(words.shortMonth(day)),
                        el("div", "date-card__text")
                                .with(
                                        theme(details),
                                        title(
                                                hit.event(),
                                                links.event(
                                                        hit.event().slug(),
                                                        hit.occurrence().firstDay())),
                                        el("p", "place", el("span", "", icon("clock"), span(whole(hit)))),
                                        facts(
                                                details,
                                                words.state(
                                                        details,
                                                        hit.occurrence().cancelled()))));
    }

    private String whole(Hit hit) {
        return Words.capitalized(
                words.whole(hit.event().details(), hit.occurrence().time(), today), words.locale());
    }

    private static @Nullable El picture(EventDetails details) {
        return details.pictures().stream()
                .findFirst()
                .map(picture -> el(
                        "div",
                        "agenda-row__picture",
                        Pictures.img(picture.image(), Pictures.Place.ROW).attr("loading", "lazy")))
                .orElse(null);
    }

    private El theme(EventDetails details) {
        var line = el("p", "domain");
        domain(details)
                .ifPresent(domain ->
                        line.with(icon(domain.icon()), span(domain.label().in(words.locale()))));
        return line;
    }

    private El above(EventDetails details) {
        var line = theme(details);
        var holder = details.organisers().stream()
                .findFirst()
                .flatMap(first -> around.organisers().name(first));
        holder.ifPresent(name -> line.say(line.hasContent() ? " · " : "").with(text("span", "muted", name)));
        return line;
    }

    private El title(Event event, String href) {
        var title = el(
                "h3",
                "agenda-row__title",
                link(href, "stretched", event.details().title()));
        if (event.details().example()) {
            title.say(" ").with(PageParts.exampleTag(words.locale()));
        }
        ComponentUtil.setData(title, Listed.class, new Listed(event.details().title(), href));
        return title;
    }

    private El facts(EventDetails details, Optional<String> off) {
        var line = el("p", "place");
        off.ifPresent(state -> line.with(text("strong", "agenda-state", state)));
        if (EventPlace.isOnSite(details)) {
            EventPlace.of(details, around)
                    .inShort()
                    .ifPresent(place -> line.with(el("span", "", icon("map-pin"), span(place))));
        }
        if (details.setting().attendance() != Attendance.ON_SITE) {
            line.with(el(
                    "span",
                    "",
                    icon("globe"),
                    span(words.t("agenda.mode." + details.setting().attendance().code()))));
        }
        if (details.terms().isFree()) {
            line.with(el("span", "", icon("check"), span(words.t("agenda.free"))));
        } else if (details.terms().price() != null) {
            line.with(el("span", "", icon("hand-coins"), span(details.terms().price())));
        }
        return line;
    }

    public static boolean isOff(EventDetails details) {
        return switch (details.state().status()) {
            case CANCELLED, POSTPONED -> true;
            case SCHEDULED, RESCHEDULED, MOVED_ONLINE, FULL -> false;
        };
    }

    private Optional<Domain> domain(EventDetails details) {
        var found = new TreeMap<Integer, Domain>();
        details.topics().domains().stream()
                .flatMap(slug -> around.taxonomy().find(slug).stream())
                .map(Node::domain)
                .forEach(domain -> found.put(around.taxonomy().domains().indexOf(domain), domain));
        return found.values().stream().findFirst();
    }

    String hue(EventDetails details) {
        return domain(details).map(Domain::hue).orElse("green");
    }
}
