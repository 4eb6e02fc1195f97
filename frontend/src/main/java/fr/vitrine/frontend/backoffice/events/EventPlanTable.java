package fr.vitrine.frontend.backoffice.events;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.events.imports.ImportPlan;
import fr.vitrine.events.imports.ImportPlan.Item;
import fr.vitrine.events.imports.ImportPlan.What;
import fr.vitrine.frontend.backoffice.imports.PlanTable;
import fr.vitrine.frontend.eventdesk.EventTexts;
import fr.vitrine.frontend.myspace.SpaceWords;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.ui.El;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What taking in a calendar would do, entry by entry: what matters first. */
record EventPlanTable(ImportPlan plan, EventTexts texts, SpaceWords words) {

    El of() {
        return PlanTable.of(
                words.t("eventimports.plan", plan.source().name()),
                words.t(
                        "eventimports.counts",
                        plan.count(What.NEW),
                        plan.count(What.CHANGED),
                        plan.count(What.SAME),
                        plan.count(What.REFUSED)),
                Stream.of("what", "title", "when", "changes")
                        .map(key -> words.t("eventimports.column." + key))
                        .toList(),
                PlanTable.rows(plan.items(), Comparator.comparing(Item::what), this::row));
    }

    private El row(Item item) {
        var event = item.event();
        var title = event == null
                ? text("td", "", item.title())
                : el("td", "", link("/" + EventOfficeView.PATH + event, "", item.title()));
        return el(
                "tr",
                "",
                PlanTable.what(
                        words.t("eventimports.what." + item.what().name().toLowerCase(Locale.ROOT)),
                        item.what() == What.REFUSED),
                title,
                text("td", "", when(item)),
                text("td", "", changes(item)));
    }

    private String when(Item item) {
        var details = item.details();
        if (details == null || details.schedule().sessions().isEmpty()) {
            return "";
        }
        var agenda = new AgendaWords(words.texts(), words.locale());
        var first = agenda.whole(details, details.schedule().sessions().getFirst(), LocalDate.now(words.clock()));
        return details.schedule().rule() == null ? first : first + " " + words.t("office.event.repeated");
    }

    private String changes(Item item) {
        if (item.reason() != null) {
            return words.t(item.reason());
        }
        return item.changes().stream()
                .map(change -> texts.title(change.field(), words.locale()) + " : "
                        + texts.before(change, words.locale()).replace('\n', ' ') + " → "
                        + texts.after(change, words.locale()).replace('\n', ' '))
                .collect(Collectors.joining(" ; "));
    }
}
