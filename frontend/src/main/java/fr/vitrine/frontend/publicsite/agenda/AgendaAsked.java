package fr.vitrine.frontend.publicsite.agenda;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.hidden;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.events.AgendaResult.Counts;
import fr.vitrine.events.AgendaResult.Filter;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.PlaceNames;
import fr.vitrine.frontend.ui.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked: told, and each part with the way to do without. */
record AgendaAsked(AgendaRequest request, AgendaWords words, Links links) {

    /** @param without the address that does not ask it */
    private record Part(String label, AgendaAddress without, Filter filter) {}

    /** Stretches of time that have names, each with how much is on. */
    El periods(Counts counts) {
        var items = Arrays.stream(Period.values())
                .map(period -> {
                    var chosen = request.period().filter(period::equals).isPresent();
                    var count = counts.periods().getOrDefault(period.days(request.today()), 0);
                    return el(
                            "li",
                            "",
                            link(
                                            request.address().during(period).of(AgendaAddress.AGENDA, links),
                                            "chip",
                                            words.t("agenda.period." + name(period)) + " ")
                                    .attrIf(chosen, "aria-current", "true")
                                    .with(text("span", "chip__count", Integer.toString(count))));
                })
                .toList();
        return el("nav", "agenda-periods", el("ul", "chips").withAll(items))
                .attr("aria-label", words.t("agenda.periods"));
    }

    private static String name(Period period) {
        return period == Period.COMING ? "a-venir" : period.code();
    }

    @Nullable
    El removable() {
        var chips = parts().stream()
                .map(part -> el(
                        "li",
                        "",
                        link(part.without().of(AgendaAddress.AGENDA, links), "chip chip--removable", part.label())
                                .with(icon("x"), hidden(words.t("list.active.remove")))))
                .toList();
        return chips.isEmpty()
                ? null
                : el("div", "active-filters")
                        .with(
                                text("span", "active-filters__label", words.t("list.active"))
                                        .id("actifs"),
                                el("ul", "chips")
                                        .attr("aria-labelledby", "actifs")
                                        .withAll(chips),
                                link(
                                        AgendaAddress.NOTHING.of(AgendaAddress.AGENDA, links),
                                        "clear",
                                        words.t("list.active.clear")));
    }

    @Nullable
    El unknownPlace() {
        return request.unknownPlace().isEmpty()
                ? null
                : el("div", "hint")
                        .with(
                                icon("map-pin"),
                                text("p", "hint__body", words.t("agenda.place.unknown", request.unknownPlace())));
    }

    /** Nothing answers: what there would be if one thing was not asked. */
    El widening(Counts counts) {
        var ways = new ArrayList<>(parts());
        if (request.period().filter(period -> period != Period.COMING).isPresent()) {
            ways.add(new Part(words.t("agenda.without.days"), request.address().withoutDays(), Filter.DAYS));
        }
        var items = ways.stream()
                .filter(part -> counts.without().getOrDefault(part.filter(), 0) > 0)
                .map(part -> el("li", "widen__way")
                        .with(
                                icon("refresh-cw"),
                                link(
                                        part.without().of(AgendaAddress.AGENDA, links),
                                        "stretched",
                                        part.filter() == Filter.DAYS
                                                ? words.t("agenda.without.days")
                                                : words.t("agenda.without", part.label())),
                                text(
                                        "strong",
                                        "",
                                        words.t("agenda.count", counts.without().getOrDefault(part.filter(), 0)))))
                .toList();
        return el("div", "nothing")
                .with(text("h2", "", words.t("agenda.nothing")))
                .with(
                        items.isEmpty() ? null : text("p", "", words.t("agenda.nothing.text")),
                        items.isEmpty() ? null : el("ul", "widen").withAll(items),
                        link(AgendaAddress.NOTHING.of(AgendaAddress.AGENDA, links), "button", words.t("agenda.all")));
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        var query = request.query();
        var address = request.address();
        if (!query.words().isBlank()) {
            parts.add(new Part(
                    words.t("offers.words", query.words()), address.with(AgendaAddress.WORDS, ""), Filter.WORDS));
        }
        if (request.period().isEmpty()) {
            parts.add(new Part(days(), address.withoutDays(), Filter.DAYS));
        }
        request.domains()
                .forEach(domain -> parts.add(new Part(
                        domain.label().in(words.locale()),
                        address.toggled(AgendaAddress.DOMAIN, domain.slug().value()),
                        Filter.DOMAINS)));
        query.audiences().stream()
                .sorted()
                .forEach(audience -> parts.add(new Part(
                        words.t("audience." + audience.code()),
                        address.toggled(AgendaAddress.AUDIENCE, audience.code()),
                        Filter.AUDIENCES)));
        var commune = request.commune();
        if (commune != null) {
            parts.add(new Part(
                    PlaceNames.in(commune.name(), words.locale()),
                    address.with(AgendaAddress.PLACE, "").with(AgendaAddress.RADIUS, ""),
                    Filter.PLACE));
        }
        if (query.organiser() != null) {
            var name = request.organiserName();
            parts.add(new Part(
                    name == null ? words.t("agenda.organiser.unknown") : name,
                    address.with(AgendaAddress.ORGANISER, ""),
                    Filter.ORGANISER));
        }
        flag(parts, query.free(), AgendaAddress.FREE, "agenda.free", Filter.FREE);
        flag(parts, query.online(), AgendaAddress.ONLINE, "agenda.online", Filter.ONLINE);
        flag(parts, query.accessible(), AgendaAddress.ACCESSIBLE, "agenda.accessible", Filter.ACCESSIBLE);
        return parts;
    }

    private void flag(List<Part> parts, boolean asked, String name, String key, Filter filter) {
        if (asked) {
            parts.add(new Part(words.t(key), request.address().with(name, ""), filter));
        }
    }

    private String days() {
        var from = request.query().days().from();
        var to = request.query().days().to();
        if (from == null || to == null) {
            return from == null ? "" : words.t("agenda.since", words.day(from, request.today()));
        }
        return from.equals(to)
                ? Words.capitalized(words.day(from, request.today()), words.locale())
                : words.t("agenda.days", words.day(from, request.today()), words.day(to, request.today()));
    }
}
