package fr.vitrine.frontend.myspace.volunteer;

import fr.vitrine.directory.Taxonomy;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.ui.DistanceText;
import fr.vitrine.volunteers.Suggestion;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** Why a mission may suit somebody, in words. */
record SuggestionReasons(MissionWords words, Taxonomy taxonomy) {

    /** {@code À 3 km, le week-end, jardinage}: all that speaks for it, in words. */
    String of(Suggestion suggestion) {
        var reasons = suggestion.reasons();
        var parts = new ArrayList<String>();
        if (reasons.fromHome()) {
            parts.add(words.t("volunteer.why.home"));
        } else if (reasons.km() != null) {
            parts.add(new DistanceText(words.texts(), words.locale()).away(reasons.km()));
        }
        if (!reasons.moments().isEmpty()) {
            parts.add(reasons.moments().stream()
                    .sorted()
                    .map(moment -> words.t("volunteer.why.moment." + moment.code()))
                    .collect(Collectors.joining(", ")));
        }
        if (reasons.domain()) {
            taxonomy.find(suggestion.mission().details().domain())
                    .ifPresent(node -> parts.add(
                            words.t("volunteer.why.domain", node.label().in(words.locale()))));
        }
        if (reasons.skills()) {
            parts.add(words.t("volunteer.why.skills"));
        }
        return words.capitalized(String.join(", ", parts));
    }
}
