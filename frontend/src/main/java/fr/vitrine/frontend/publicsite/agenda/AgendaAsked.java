package fr.vitrine.frontend.publicsite.agenda;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.events.AgendaResult.Counts;
import fr.vitrine.events.AgendaResult.Filter;
import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.publicsite.AskedParts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.PlaceNames;
import fr.vitrine.frontend.ui.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is asked: told, and each part with the way to do without. */
record AgendaAsked(AgendaRequest request, AgendaWords words, Links links) {

    /** @param without the address that does not ask it */
    private record Part(String label, AskedAddress without, Filter filter) {}

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
                                            AgendaParameters.during(period, request.address())
                                                    .of(AgendaParameters.AGENDA, links),
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
        var parts = parts().stream()
                .map(part -> new AskedParts.Part(part.label(), list(part.without())))
                .toList();
        return AskedParts.removable(words.locale(), parts, list(AskedAddress.NOTHING));
    }

    @Nullable
    El unknownPlace() {
        return AskedParts.unknownPlace(words.locale(), "agenda.place.unknown", request.unknownPlace());
    }

    /** Nothing answers: what there would be if one thing was not asked. */
    El widening(Counts counts) {
        var parts = new ArrayList<>(parts());
        if (request.period().filter(period -> period != Period.COMING).isPresent()) {
            parts.add(new Part("", AgendaParameters.withoutDays(request.address()), Filter.DAYS));
        }
        var ways = parts.stream()
                .filter(part -> counts.without().getOrDefault(part.filter(), 0) > 0)
                .map(part -> new AskedParts.Way(
                        part.filter() == Filter.DAYS
                                ? words.t("agenda.without.days")
                                : words.t("agenda.without", part.label()),
                        list(part.without()),
                        words.t("agenda.count", counts.without().getOrDefault(part.filter(), 0))))
                .toList();
        return AskedParts.nothing(
                words.t("agenda.nothing"),
                words.t("agenda.nothing.text"),
                ways,
                link(list(AskedAddress.NOTHING), "button", words.t("agenda.all")));
    }

    private String list(AskedAddress address) {
        return address.of(AgendaParameters.AGENDA, links);
    }

    /** All that is asked, in words; empty where it is the whole agenda. */
    String inWords() {
        return parts().stream().map(Part::label).collect(Collectors.joining(" · "));
    }

    private String near(String place) {
        var near = request.query().near();
        return near == null || near.radiusKm() == 0 ? place : words.t("agenda.near", place, near.radiusKm());
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        var query = request.query();
        var address = request.address();
        if (!query.words().isBlank()) {
            parts.add(new Part(
                    words.t("offers.words", query.words()), address.with(AgendaParameters.WORDS, ""), Filter.WORDS));
        }
        if (request.period().isEmpty()) {
            parts.add(new Part(days(), AgendaParameters.withoutDays(address), Filter.DAYS));
        }
        request.domains()
                .forEach(domain -> parts.add(new Part(
                        domain.label().in(words.locale()),
                        address.toggled(AgendaParameters.DOMAIN, domain.slug().value()),
                        Filter.DOMAINS)));
        query.audiences().stream()
                .sorted()
                .forEach(audience -> parts.add(new Part(
                        words.t("audience." + audience.code()),
                        address.toggled(AgendaParameters.AUDIENCE, audience.code()),
                        Filter.AUDIENCES)));
        var commune = request.commune();
        if (commune != null) {
            parts.add(new Part(
                    near(PlaceNames.in(commune.name(), words.locale())),
                    address.with(AgendaParameters.PLACE, "").with(AgendaParameters.RADIUS, ""),
                    Filter.PLACE));
        }
        if (query.organiser() != null) {
            var name = request.organiserName();
            parts.add(new Part(
                    name == null ? words.t("agenda.organiser.unknown") : name,
                    address.with(AgendaParameters.ORGANISER, ""),
                    Filter.ORGANISER));
        }
        if (query.programme() != null) {
            var name = request.programmeName();
            parts.add(new Part(
                    name == null ? words.t("agenda.programme.unknown") : name,
                    address.with(AgendaParameters.PROGRAMME, ""),
                    Filter.PROGRAMME));
        }
        flag(parts, query.free(), AgendaParameters.FREE, "agenda.free", Filter.FREE);
        flag(parts, query.online(), AgendaParameters.ONLINE, "agenda.online", Filter.ONLINE);
        flag(parts, query.accessible(), AgendaParameters.ACCESSIBLE, "agenda.accessible", Filter.ACCESSIBLE);
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
