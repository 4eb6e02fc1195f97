package fr.vitrine.frontend.myspace.volunteer;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.StructureSummary;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.volunteers.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Missions that may suit somebody, each with its reasons. */
public final class SuggestionList {

    private final VolunteerDesk desk;
    private final MissionWords words;

    public SuggestionList(VolunteerDesk desk, Locale locale) {
        this.desk = desk;
        this.words = desk.words(locale);
    }

    /** @param heading {@code h2} or {@code h3} */
    public El of(List<Suggestion> suggestions, String heading) {
        var structures = desk.structures()
                .byId(suggestions.stream()
                        .map(one -> one.mission().structure())
                        .distinct()
                        .toList());
        return el("ul", "suggestions")
                .withAll(suggestions.stream()
                        .map(one -> row(one, structures, heading))
                        .toList());
    }

    private El row(Suggestion suggestion, Map<StructureId, StructureSummary> structures, String heading) {
        var mission = suggestion.mission();
        var address = new Links(words.locale()).mission(mission.slug());
        return el("li", "suggestion")
                .with(
                        Optional.ofNullable(structures.get(mission.structure()))
                                .map(structure -> text("p", "muted small", structure.name()))
                                .orElse(null),
                        el(
                                heading,
                                "suggestion__title",
                                link(address, "", words.title(mission.details()))
                                        .flag("router-ignore", true)),
                        text("p", "", words.capitalized(words.when(mission, desk.today()))),
                        el("p", "suggestion__why", icon("sparkles"))
                                .say(new SuggestionReasons(
                                                words, desk.taxonomies().current())
                                        .of(suggestion)));
    }
}
