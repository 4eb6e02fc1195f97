package fr.vitrine.frontend.publicsite.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.hidden;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.PlaceNames;
import fr.vitrine.volunteers.MissionMatches;
import fr.vitrine.volunteers.MissionMatches.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was asked, said back; and what to ask less of where nothing answers. */
record MissionsAsked(MissionRequest request, MissionWords words, Links links) {

    private static final Map<Part, String> NAMES = new EnumMap<>(Map.of(
            Part.WORDS, MissionAddress.WORDS,
            Part.DOMAIN, MissionAddress.DOMAIN,
            Part.PLACE, MissionAddress.PLACE,
            Part.MOMENTS, MissionAddress.WHEN,
            Part.RHYTHM, MissionAddress.RHYTHM,
            Part.REMOTE, MissionAddress.REMOTE,
            Part.CHILDREN, MissionAddress.CHILDREN,
            Part.HOUR, MissionAddress.HOUR));

    private record Said(String name, String label) {}

    /** Empty where nothing was asked. */
    String inWords() {
        return said().stream().map(Said::label).collect(Collectors.joining(" · "));
    }

    /** Each with the way to do without; null where nothing was asked. */
    @Nullable
    El removable() {
        var said = said();
        if (said.isEmpty()) {
            return null;
        }
        var chips = said.stream()
                .map(part -> el(
                        "li",
                        "",
                        link(without(part.name()).list(links), "chip chip--removable", part.label())
                                .with(icon("x"), hidden(words.t("list.active.remove")))))
                .toList();
        return el("div", "active-filters")
                .with(
                        text("span", "active-filters__label", words.t("list.active"))
                                .id("actifs"),
                        el("ul", "chips").attr("aria-labelledby", "actifs").withAll(chips),
                        link(MissionAddress.NOTHING.list(links), "clear", words.t("list.active.clear")));
    }

    @Nullable
    El unknownPlace() {
        return request.unknownPlace().isEmpty()
                ? null
                : el("div", "hint")
                        .with(
                                icon("map-pin"),
                                el(
                                        "div",
                                        "hint__body",
                                        span(words.t("project.place.unknown", request.unknownPlace()))));
    }

    /** Nothing answers: what there would be if one thing was not asked. */
    El widening(MissionMatches found) {
        List<El> ways = NAMES.entrySet().stream()
                .filter(way -> found.counts().without().getOrDefault(way.getKey(), 0) > 0
                        && !request.address().first(way.getValue()).isEmpty())
                .map(way -> el("li", "widen__way")
                        .with(
                                icon("refresh-cw"),
                                link(
                                        without(way.getValue()).list(links),
                                        "stretched",
                                        words.t("missions.without." + way.getValue())),
                                text(
                                        "strong",
                                        "",
                                        words.t(
                                                "missions.count",
                                                found.counts().without().getOrDefault(way.getKey(), 0)))))
                .toList();
        return el("div", "nothing")
                .with(text("h2", "", words.t("missions.nothing")))
                .with(
                        ways.isEmpty() ? null : text("p", "", words.t("offers.nothing.text")),
                        ways.isEmpty() ? null : el("ul", "widen").withAll(ways),
                        link(MissionAddress.NOTHING.list(links), "button", words.t("missions.all")));
    }

    /** A radius means nothing without its place. */
    private MissionAddress without(String name) {
        var left = request.address().with(name, "");
        return name.equals(MissionAddress.PLACE) ? left.with(MissionAddress.RADIUS, "") : left;
    }

    private List<Said> said() {
        var said = new ArrayList<Said>();
        var query = request.query();
        if (!query.words().isBlank()) {
            said.add(new Said(MissionAddress.WORDS, words.t("offers.words", query.words())));
        }
        var domain = request.domain();
        if (domain != null) {
            said.add(new Said(MissionAddress.DOMAIN, domain.label().in(words.locale())));
        }
        var commune = request.commune();
        if (commune != null) {
            said.add(new Said(
                    MissionAddress.PLACE,
                    words.t("missions.around", query.radiusKm(), PlaceNames.of(commune.name(), words.locale()))));
        }
        if (!query.moments().isEmpty()) {
            said.add(new Said(MissionAddress.WHEN, words.capitalized(words.moments(query.moments()))));
        }
        if (query.rhythm() != null) {
            said.add(new Said(MissionAddress.RHYTHM, words.of(query.rhythm())));
        }
        if (query.oneHour()) {
            said.add(new Said(MissionAddress.HOUR, words.t("missions.hour")));
        }
        if (query.withChildren()) {
            said.add(new Said(MissionAddress.CHILDREN, words.t("missions.children")));
        }
        if (query.remote()) {
            said.add(new Said(MissionAddress.REMOTE, words.t("missions.remote")));
        }
        return said;
    }
}
