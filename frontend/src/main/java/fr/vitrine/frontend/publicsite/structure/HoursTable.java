package fr.vitrine.frontend.publicsite.structure;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.HoursText;
import org.jspecify.annotations.Nullable;

/** This week's opening hours. */
final class HoursTable {

    private HoursTable() {}

    static @Nullable El of(StructurePage page) {
        var hours = page.details().openingHours();
        if (hours == null) {
            return null;
        }
        var words = new HoursText(page.texts(), page.locale());
        var today = page.now().toLocalDate();
        var rows = words.week(hours, today).stream().map(HoursTable::row).toList();
        var table = el("table", "hours")
                .with(
                        text("caption", "", page.t("structure.hours")),
                        el("tbody", "").withAll(rows));
        return words.note(hours, today)
                .map(note -> el("div", "", table, text("p", "muted small", note)))
                .orElse(table);
    }

    private static El row(HoursText.Row row) {
        var cell = el("td", "");
        row.hours().forEach(stretch -> cell.with(El.span(stretch)).say(" "));
        return el("tr", "", text("th", "", row.days()).attr("scope", "row"), cell)
                .attrIf(row.today(), "aria-current", "date");
    }
}
