package fr.vitrine.frontend.publicsite.missions;

import static fr.vitrine.frontend.ui.El.link;

import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.publicsite.AskedParts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.PlaceNames;
import fr.vitrine.volunteers.MissionMatches;
import fr.vitrine.volunteers.MissionMatches.Part;
import fr.vitrine.volunteers.MissionQuery;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was asked, said back; and what to ask less of where nothing answers. */
record MissionsAsked(MissionRequest request, MissionWords words, Links links) {

    private static final Map<Part, String> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(Part.WORDS, MissionParameters.WORDS),
            Map.entry(Part.DOMAIN, MissionParameters.DOMAIN),
            Map.entry(Part.PLACE, MissionParameters.PLACE),
            Map.entry(Part.MOMENTS, MissionParameters.WHEN),
            Map.entry(Part.DAY, MissionParameters.DAY),
            Map.entry(Part.RHYTHM, MissionParameters.RHYTHM),
            Map.entry(Part.SKILLS, MissionParameters.SKILL),
            Map.entry(Part.REMOTE, MissionParameters.REMOTE),
            Map.entry(Part.CHILDREN, MissionParameters.CHILDREN),
            Map.entry(Part.HOUR, MissionParameters.HOUR),
            Map.entry(Part.BEGINNERS, MissionParameters.BEGINNERS),
            Map.entry(Part.MINORS, MissionParameters.MINORS),
            Map.entry(Part.ACCESSIBLE, MissionParameters.ACCESSIBLE)));

    private record Said(String name, String label) {}

    /** Empty where nothing was asked. */
    String inWords() {
        return said().stream().map(Said::label).collect(Collectors.joining(" · "));
    }

    /** Null where nothing was asked. */
    @Nullable
    El removable() {
        var parts = said().stream()
                .map(said -> new AskedParts.Part(said.label(), without(said.name())))
                .toList();
        return AskedParts.removable(words.locale(), parts, everything());
    }

    @Nullable
    El unknownPlace() {
        return AskedParts.unknownPlace(words.locale(), "project.place.unknown", request.unknownPlace());
    }

    /** Nothing answers: what there would be if one thing was not asked. */
    El widening(MissionMatches found) {
        var without = found.counts().without();
        var ways = NAMES.entrySet().stream()
                .filter(way -> without.getOrDefault(way.getKey(), 0) > 0
                        && !request.address().first(way.getValue()).isEmpty())
                .map(way -> new AskedParts.Way(
                        words.t("missions.without." + way.getValue()),
                        without(way.getValue()),
                        words.t("missions.count", without.getOrDefault(way.getKey(), 0))))
                .toList();
        return AskedParts.nothing(
                words.t("missions.nothing"),
                words.t("offers.nothing.text"),
                ways,
                link(everything(), "button", words.t("missions.all")));
    }

    private String everything() {
        return AskedAddress.NOTHING.of(MissionParameters.MISSIONS, links);
    }

    /** A radius means nothing without its place. */
    private String without(String name) {
        var left = request.address().with(name, "");
        return (name.equals(MissionParameters.PLACE) ? left.with(MissionParameters.RADIUS, "") : left)
                .of(MissionParameters.MISSIONS, links);
    }

    private List<Said> said() {
        var said = new ArrayList<Said>();
        var query = request.query();
        if (!query.words().isBlank()) {
            said.add(new Said(MissionParameters.WORDS, words.t("offers.words", query.words())));
        }
        var domain = request.domain();
        if (domain != null) {
            said.add(new Said(MissionParameters.DOMAIN, domain.label().in(words.locale())));
        }
        var commune = request.commune();
        if (commune != null) {
            said.add(new Said(
                    MissionParameters.PLACE,
                    words.t(
                            "missions.around",
                            query.where().radiusKm(),
                            PlaceNames.of(commune.name(), words.locale()))));
        }
        when(query.when(), said);
        var skills = request.address().all(MissionParameters.SKILL);
        if (!skills.isEmpty()) {
            said.add(new Said(
                    MissionParameters.SKILL,
                    skills.stream().map(skill -> words.t("offers.words", skill)).collect(Collectors.joining(", "))));
        }
        if (query.who().beginners()) {
            said.add(new Said(MissionParameters.BEGINNERS, words.t("missions.beginners")));
        }
        if (query.who().withChildren()) {
            said.add(new Said(MissionParameters.CHILDREN, words.t("missions.children")));
        }
        if (query.who().minors()) {
            said.add(new Said(MissionParameters.MINORS, words.t("missions.minors")));
        }
        if (query.who().accessible()) {
            said.add(new Said(MissionParameters.ACCESSIBLE, words.t("missions.accessible")));
        }
        if (query.where().remote()) {
            said.add(new Said(MissionParameters.REMOTE, words.t("missions.remote")));
        }
        return said;
    }

    private void when(MissionQuery.When when, List<Said> said) {
        var day = when.day();
        if (!when.moments().isEmpty()) {
            said.add(new Said(MissionParameters.WHEN, words.capitalized(words.moments(when.moments()))));
        }
        if (day != null) {
            said.add(new Said(MissionParameters.DAY, words.t("missions.on", words.dayAndYear(day))));
        }
        if (when.rhythm() != null) {
            said.add(new Said(MissionParameters.RHYTHM, words.of(when.rhythm())));
        }
        if (when.oneHour()) {
            said.add(new Said(MissionParameters.HOUR, words.t("missions.hour")));
        }
    }
}
