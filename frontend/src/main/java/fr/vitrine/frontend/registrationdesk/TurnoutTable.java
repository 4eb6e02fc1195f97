package fr.vitrine.frontend.registrationdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.events.registration.RegistrationFigures.Counts;
import fr.vitrine.frontend.backoffice.grid.CsvSheet;
import fr.vitrine.frontend.backoffice.grid.GridTexts;
import fr.vitrine.frontend.backoffice.grid.SafeCell;
import fr.vitrine.frontend.ui.El;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** Who registered, came and did not, a line each of what is counted by, and all of them together. */
public final class TurnoutTable {

    private static final List<String> COLUMNS = List.of("registered", "waiting", "came", "absent", "cancelled", "late");

    private TurnoutTable() {}

    public record Row(String name, Counts counts) {}

    /** @param by what the lines are, as the first column's head */
    public static El of(GridTexts texts, String by, List<Row> rows) {
        var label = texts.t("regdesk.turnout.table");
        var body = el("tbody", "").withAll(rows.stream().map(TurnoutTable::line).toList());
        var all = rows.stream().map(Row::counts).reduce(Counts.NONE, Counts::plus);
        var table = el("table", "turnout")
                .attr("aria-label", label)
                .with(
                        el("thead", "")
                                .with(el("tr", "")
                                        .withAll(head(texts, by).stream()
                                                .map(name ->
                                                        text("th", "", name).attr("scope", "col"))
                                                .toList())),
                        body,
                        el("tfoot", "", line(new Row(texts.t("regdesk.turnout.all"), all))));
        return el("div", "table-scroll", table)
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", label);
    }

    private static El line(Row row) {
        return el("tr", "")
                .with(text("th", "", row.name()).attr("scope", "row"))
                .withAll(numbers(row.counts())
                        .map(number -> text("td", "", number))
                        .toList());
    }

    /** The same as a file. */
    public static void write(GridTexts texts, String by, List<Row> rows, OutputStream to) throws IOException {
        try (var sheet = new CsvSheet(to)) {
            sheet.row(head(texts, by));
            for (var row : rows) {
                sheet.row(Stream.concat(Stream.of(SafeCell.of(row.name())), numbers(row.counts()))
                        .toList());
            }
        }
    }

    private static List<String> head(GridTexts texts, String by) {
        return Stream.concat(Stream.of(by), COLUMNS.stream().map(column -> texts.t("regdesk.turnout." + column)))
                .toList();
    }

    private static Stream<String> numbers(Counts counts) {
        return Stream.of(
                        counts.registered(),
                        counts.waiting(),
                        counts.came(),
                        counts.absent(),
                        counts.cancelled(),
                        counts.late())
                .map(String::valueOf);
    }
}
