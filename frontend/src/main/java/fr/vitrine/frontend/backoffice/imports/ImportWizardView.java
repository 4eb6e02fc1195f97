package fr.vitrine.frontend.backoffice.imports;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.El;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file of structures from the upload to the report: file, columns, rehearsal, import. */
@Route(value = "gestion/imports/nouveau", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class ImportWizardView extends PrivateView {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ImportWizardView.class);

    private final transient StructureImport structures;
    private final transient ImportRuns runs;
    private final El steps = el("ol", "import-steps");
    private final El body = el("div", "stack");
    private transient @Nullable Path file;
    private transient @Nullable JobProgress<?> progress;
    private transient @Nullable ImportJob<?> running;

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

    private void askForFile(El said) {
        show(Step.FILE, said, ImportUpload.create(this::t, this::received, this::refused));
    }

    private void refused(String why) {
        askForFile(el("div", "hint hint--error", text("p", "", why)).attr("role", "alert"));
    }

    /** @param upload alone in a folder that goes with it */
    void received(Path upload) {
        file = upload;
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
        var job = ImportJob.start(counter -> structures.run(actor, upload, options.asDryRun(), counter), () -> {});
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
        file = null;
        var job = ImportJob.start(
                counter -> runs.run(actor, upload, options, counter), () -> ImportUpload.delete(upload));
        follow(Step.IMPORT, job, rows, this::showResult, this::showFailure);
    }

    private <T> void follow(Step step, ImportJob<T> job, long rows, Consumer<T> done, Runnable cancelled) {
        var following = new JobProgress<>(UI.getCurrent(), this::t, job, rows, over -> {
            progress = null;
            tell(over, done, cancelled);
        });
        progress = following;
        running = job;
        show(step, following.draw());
    }

    private <T> void tell(ImportJob<T> job, Consumer<T> done, Runnable cancelled) {
        running = null;
        try {
            done.accept(job.outcome());
        } catch (CancellationException _) {
            cancelled.run();
        } catch (CompletionException failure) {
            LOG.error("An import failed", failure);
            showFailure();
        }
    }

    /** What is going on beside the page; null: nothing. */
    @Nullable
    ImportJob<?> running() {
        return running;
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

    private void showFailure() {
        show(
                Step.IMPORT,
                text("p", "panel", t("imports.failed")).attr("role", "alert"),
                buttons(plain(t("imports.another"), this::askForFile)));
    }

    private static El buttons(Component... buttons) {
        return el("div", "import-buttons", buttons);
    }

    private static Button primary(String label, Runnable action) {
        var button = plain(label, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static Button plain(String label, Runnable action) {
        return new Button(label, _ -> action.run());
    }

    private static String name(Path upload) {
        var name = String.valueOf(upload.getFileName());
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Of an upload that was not imported. */
    private void forget() {
        if (file != null) {
            ImportUpload.delete(file);
            file = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (progress != null) {
            progress.stop();
        }
        forget();
    }

    @Override
    public String getPageTitle() {
        return t("imports.new");
    }
}
