package fr.vitrine.frontend.partnerdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.ui.El;

/** Who did what, when, and what it was before: the latest first. */
final class HistoryPanel {

    private HistoryPanel() {}

    static El of(Keeping keeping) {
        var entries = new ChangeEntry(keeping.desk(), keeping.actor(), keeping.words(), keeping.changed());
        var rows = keeping
                .desk()
                .history()
                .list(keeping.actor().get(), keeping.partner().id())
                .stream()
                .map(entry -> entries.of(entry, null))
                .toList();
        return el("section", "panel stack")
                .attr("aria-labelledby", "historique")
                .with(
                        text("h2", "", keeping.t("office.history")).id("historique"),
                        rows.isEmpty()
                                ? text("p", "muted", keeping.t("office.history.none"))
                                : el("ol", "partner-changes").withAll(rows));
    }
}
