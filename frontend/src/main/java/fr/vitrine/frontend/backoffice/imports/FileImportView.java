package fr.vitrine.frontend.backoffice.imports;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.ui.El;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An import from the upload to the report: keeps the file until it was imported or left, and follows the work on it. */
public abstract class FileImportView extends PrivateView {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FileImportView.class);

    private transient @Nullable Path file;
    private transient @Nullable JobProgress<?> progress;
    private transient @Nullable ImportJob<?> running;

    /** Made for one person. */
    protected FileImportView(CurrentActor current) {
        super(current);
    }

    /** Draws the first step with what is to be said there; the file is another one then. */
    protected abstract void askForFile(El said);

    /** @param upload alone in a folder that goes with it */
    protected abstract void read(Path upload);

    /** @param upload alone in a folder that goes with it */
    public final void received(Path upload) {
        file = upload;
        read(upload);
    }

    protected final Component upload() {
        return ImportUpload.create(this::t, this::received, this::refused);
    }

    protected final void refused(String why) {
        askForFile(el("div", "hint hint--error", text("p", "", why)).attr("role", "alert"));
    }

    /** Of an upload that was not imported. */
    protected final void forget() {
        if (file != null) {
            ImportUpload.delete(file);
            file = null;
        }
    }

    /** Begins what only reads the file. */
    protected final <T> ImportJob<T> look(Function<LongConsumer, T> work) {
        return ImportJob.start(work, () -> {});
    }

    /** Begins what the page may be left for: the file goes with the end of it. */
    protected final <T> ImportJob<T> run(Path upload, Function<LongConsumer, T> work) {
        file = null;
        return ImportJob.start(work, () -> ImportUpload.delete(upload));
    }

    /**
     * @param rows that there are; 0: nobody knows
     * @return what shows how far it has come
     */
    protected final <T> El follow(ImportJob<T> job, long rows, Consumer<T> done, Runnable cancelled) {
        var following = new JobProgress<>(UI.getCurrent(), this::t, job, rows, over -> {
            progress = null;
            tell(over, done, cancelled);
        });
        progress = following;
        running = job;
        return following.draw();
    }

    private <T> void tell(ImportJob<T> job, Consumer<T> done, Runnable cancelled) {
        running = null;
        T outcome;
        try {
            outcome = job.outcome();
        } catch (CancellationException _) {
            cancelled.run();
            return;
        } catch (CompletionException failure) {
            LOG.error("An import failed", failure);
            showFailure();
            return;
        }
        done.accept(outcome);
    }

    /** What is going on beside the page; null: nothing. */
    public final @Nullable ImportJob<?> running() {
        return running;
    }

    private void showFailure() {
        askForFile(text("p", "panel", t("imports.failed")).attr("role", "alert"));
    }

    protected static El buttons(Component... buttons) {
        return el("div", "import-buttons", buttons);
    }

    protected static Button primary(String label, Runnable action) {
        var button = plain(label, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    protected static Button plain(String label, Runnable action) {
        return new Button(label, _ -> action.run());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (progress != null) {
            progress.stop();
        }
        forget();
    }
}
