package fr.vitrine.frontend.backoffice.imports;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.importing.ImportHeaders;
import fr.vitrine.directory.importing.ImportOptions;
import fr.vitrine.directory.importing.ImportReport;
import fr.vitrine.directory.importing.ImportReport.Done;
import fr.vitrine.directory.importing.ImportReportText;
import fr.vitrine.directory.importing.ImportRuns;
import fr.vitrine.directory.importing.StructureImport;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.El;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file of structures from the upload to the report: file, columns, rehearsal, import. */
@Route(value = "gestion/imports/nouveau", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class ImportWizardView extends FileImportView {

    private static final long serialVersionUID = 1L;

    private final transient StructureImport structures;
    private final transient ImportRuns runs;
    private final El steps = el("ol", "import-steps");
    private final El body = el("div", "stack");

    ImportWizardView(CurrentActor current, StructureImport structures, ImportRuns runs) {
        super(current);
        this.structures = structures;
        this.runs = runs;
        add(link("/gestion/imports", "link-more", t("imports.back")));
        add(el("div", "view-head", text("h1", "", getPageTitle())), steps, body);
        askForFile();
    }

    private enum Step {
        FILE,
        COLUMNS,
        REHEARSAL,
        IMPORT
    }

    private void show(Step current, Component... parts) {
        steps.removeAll();
        for (var step : Step.values()) {
            var name = t("imports.step." + step.name().toLowerCase(java.util.Locale.ROOT));
            steps.add(text("li", "", name).attrIf(step == current, "aria-current", "step"));
        }
        body.removeAll();
        body.add(parts);
    }

    private void askForFile() {
        forget();
        askForFile(text("p", "", t("imports.file.text")));
    }

    @Override
    protected void askForFile(El said) {
        show(Step.FILE, said, upload());
    }

    @Override
    protected void read(Path upload) {
        switch (structures.headers(actor(), upload, null)) {
            case ImportHeaders.Guessed guessed -> askForColumns(upload, guessed);
            case ImportHeaders.Unusable unusable -> {
                forget();
                refused(ImportReportText.in(locale()).of(unusable.problem()));
            }
        }
    }

    private void askForColumns(Path upload, ImportHeaders.Guessed guessed) {
        askForColumns(
                upload,
                new ColumnsStep(
                        this::t, guessed, name(upload), (current, sheet) -> changeSheet(upload, sheet, current)));
    }

    private void changeSheet(Path upload, String sheet, ColumnsStep current) {
        switch (structures.headers(actor(), upload, sheet)) {
            case ImportHeaders.Guessed guessed -> askForColumns(upload, guessed);
            case ImportHeaders.Unusable unusable ->
                current.complain(ImportReportText.in(locale()).of(unusable.problem()));
        }
    }

    private void askForColumns(Path upload, ColumnsStep columns) {
        var next = primary(
                t("imports.rehearse"),
                () -> columns.options().ifPresent(options -> rehearse(upload, columns, options)));
        show(Step.COLUMNS, columns.draw(), buttons(next, plain(t("imports.other"), this::askForFile)));
    }

    private void rehearse(Path upload, ColumnsStep columns, ImportOptions options) {
        var actor = actor();
        var job = look(counter -> structures.run(actor, upload, options.asDryRun(), counter));
        follow(
                Step.REHEARSAL,
                job,
                0,
                report -> showRehearsal(upload, columns, options, report),
                () -> askForColumns(upload, columns));
    }

    private void showRehearsal(Path upload, ColumnsStep columns, ImportOptions options, ImportReport report) {
        var back = plain(t("imports.columns.back"), () -> askForColumns(upload, columns));
        var other = plain(t("imports.other"), this::askForFile);
        var findings = new Findings(this::t, locale()).draw(report);
        if (report instanceof Done done && wouldWrite(done, options)) {
            var run = primary(t("imports.run"), () -> run(upload, options, done.rows()));
            show(Step.REHEARSAL, text("p", "", t("imports.rehearsed")), findings, buttons(run, back, other));
        } else {
            show(Step.REHEARSAL, text("p", "", t("imports.blocked")), findings, buttons(back, other));
        }
    }

    private static boolean wouldWrite(Done done, ImportOptions options) {
        return done.refused().count() == 0
                || options.keepGood() && done.refused().count() < done.rows();
    }

    private void run(Path upload, ImportOptions options, long rows) {
        var actor = actor();
        var job = run(upload, counter -> runs.run(actor, upload, options, counter));
        follow(Step.IMPORT, job, rows, this::showResult, this::askForFile);
    }

    private <T> void follow(Step step, ImportJob<T> job, long rows, Consumer<T> done, Runnable cancelled) {
        show(step, follow(job, rows, done, cancelled));
    }

    private void showResult(ImportRuns.Result result) {
        var again = plain(t("imports.another"), this::askForFile);
        var kept = link("/gestion/imports/" + result.id().value(), "button", t("imports.report.open"));
        var outcome = result.report()
                .map(report -> new Findings(this::t, locale()).draw(report))
                .orElseGet(() -> text("p", "panel", t("imports.cancelled")));
        var said = result.report().isPresent() ? t("imports.over") : t("imports.outcome.cancelled");
        show(Step.IMPORT, text("p", "", said).attr("role", "status"), outcome, buttons(kept, again));
    }

    private static String name(Path upload) {
        var name = String.valueOf(upload.getFileName());
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    @Override
    public String getPageTitle() {
        return t("imports.new");
    }
}
