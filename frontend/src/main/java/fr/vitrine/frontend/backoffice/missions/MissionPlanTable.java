package fr.vitrine.frontend.backoffice.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.backoffice.imports.PlanTable;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.volunteers.MissionDetails;
import fr.vitrine.volunteers.Timing;
import fr.vitrine.volunteers.imports.MissionPlan;
import fr.vitrine.volunteers.imports.MissionPlan.Item;
import fr.vitrine.volunteers.imports.MissionPlan.What;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What taking in a feed would do, mission by mission: what matters first, each with its line of the file. */
record MissionPlanTable(MissionPlan plan, MissionWords words) {

    El of() {
        return PlanTable.of(
                words.t("eventimports.plan", plan.source().name()),
                words.t(
                        "missionimports.counts",
                        plan.count(What.NEW) + plan.count(What.BACK),
                        plan.count(What.CHANGED),
                        plan.count(What.GONE),
                        plan.count(What.SAME),
                        plan.count(What.REFUSED),
                        plan.count(What.ELSEWHERE)),
                Stream.of("what", "line", "title", "organisation", "when", "changes")
                        .map(key -> words.t("missionimports.column." + key))
                        .toList(),
                PlanTable.rows(
                        plan.items().stream()
                                .filter(item -> item.what() != What.ELSEWHERE)
                                .toList(),
                        Comparator.comparing(Item::what),
                        this::row));
    }

    private El row(Item item) {
        return el(
                "tr",
                "",
                PlanTable.what(
                        words.t("missionimports.what." + item.what().name().toLowerCase(Locale.ROOT)),
                        item.what() == What.REFUSED),
                text("td", "", item.line() == 0 ? "" : Integer.toString(item.line())),
                text("td", "", item.title()),
                text("td", "", item.organisation()),
                text("td", "", when(item)),
                text("td", "", changes(item)));
    }

    private String when(Item item) {
        var incoming = item.incoming();
        return incoming == null ? "" : words.capitalized(when(incoming.details()));
    }

    private String when(MissionDetails details) {
        return switch (details.timing()) {
            case Timing.Once once -> words.time(once.shifts().getFirst().time());
            case Timing.Regular regular -> words.regular(regular);
        };
    }

    private String changes(Item item) {
        return item.reason() != null
                ? words.t(item.reason())
                : item.changes().stream()
                        .sorted()
                        .map(part ->
                                words.t("missionimports.part." + part.name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(", "));
    }
}
