package fr.vitrine.frontend.backoffice.imports;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import fr.vitrine.directory.importing.ImportProblem;
import fr.vitrine.directory.importing.ImportReport;
import fr.vitrine.directory.importing.ImportReport.Done;
import fr.vitrine.directory.importing.ImportReportText;
import fr.vitrine.frontend.ui.El;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What came of an import or its rehearsal: how many, and what is wrong in which line. */
public final class Findings {

    private final UnaryOperator<String> texts;
    private final ImportReportText sentences;

    public Findings(UnaryOperator<String> texts, Locale locale) {
        this.texts = texts;
        this.sentences = ImportReportText.in(locale);
    }

    private record Finding(boolean refused, ImportProblem problem) {}

    public El draw(ImportReport report) {
        return switch (report) {
            case ImportReport.Unusable unusable ->
                el("div", "panel stack", text("p", "badge badge--bad", texts.apply("imports.outcome.unusable")))
                        .with(text("p", "", sentences.of(unusable.problem())));
            case Done done -> el("div", "stack", counts(done)).with(problems(done));
        };
    }

    private El counts(Done done) {
        return el(
                "dl",
                "panel import-counts",
                count("imports.count.rows", done.rows()),
                count("imports.count.created", done.created().count()),
                count("imports.count.changed", done.changed().count()),
                count("imports.count.unchanged", done.unchanged()),
                count("imports.count.refused", done.refused().count()),
                count("imports.count.warnings", done.warnings().count()));
    }

    private El count(String key, long number) {
        return el("div", "", text("dt", "", texts.apply(key)), text("dd", "", String.valueOf(number)));
    }

    private El problems(Done done) {
        var findings = Stream.concat(
                        done.refused().first().stream().map(problem -> new Finding(true, problem)),
                        done.warnings().first().stream().map(problem -> new Finding(false, problem)))
                .sorted(Comparator.comparingLong(finding -> finding.problem().line()))
                .toList();
        if (findings.isEmpty()) {
            return text("p", "badge badge--good", texts.apply("imports.fine"));
        }
        var grid = new Grid<Finding>();
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(finding -> finding.problem().line() == 0
                        ? ""
                        : String.valueOf(finding.problem().line()))
                .setHeader(texts.apply("imports.finding.line"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::kind)
                .setHeader(texts.apply("imports.finding.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(finding -> finding.problem().column()).setHeader(texts.apply("imports.finding.column"));
        grid.addColumn(finding -> finding.problem().value())
                .setHeader(texts.apply("imports.finding.value"))
                .setWidth("10rem");
        grid.addColumn(finding -> sentences.what(finding.problem()))
                .setHeader(texts.apply("imports.finding.what"))
                .setWidth("18rem")
                .setFlexGrow(3);
        grid.setItems(findings);
        return el("section", "stack", text("h2", "", texts.apply("imports.finding.title")), grid);
    }

    private El kind(Finding finding) {
        return finding.refused()
                ? text("span", "badge badge--bad", texts.apply("imports.finding.refused"))
                : text("span", "badge badge--wait", texts.apply("imports.finding.warning"));
    }
}
