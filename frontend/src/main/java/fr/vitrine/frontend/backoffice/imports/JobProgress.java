package fr.vitrine.frontend.backoffice.imports;

import static fr.vitrine.frontend.ui.El.el;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import fr.vitrine.frontend.ui.El;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Shows how far a job has come, until it is over or nobody looks any more. */
final class JobProgress<T> {

    private static final int POLL_MILLIS = 500;

    private final UI ui;
    private final UnaryOperator<String> texts;
    private final ImportJob<T> job;
    private final long total;
    private final Consumer<ImportJob<T>> over;
    private final ProgressBar bar = new ProgressBar();
    private final El count = el("p", "").attr("aria-live", "polite");
    private final Registration polls;

    /** @param total rows that there are; 0: nobody knows */
    JobProgress(UI ui, UnaryOperator<String> texts, ImportJob<T> job, long total, Consumer<ImportJob<T>> over) {
        this.ui = ui;
        this.texts = texts;
        this.job = job;
        this.total = total;
        this.over = over;
        bar.setIndeterminate(total == 0);
        bar.getElement().setAttribute("aria-label", texts.apply("imports.progress"));
        polls = ui.addPollListener(_ -> look());
        ui.setPollInterval(POLL_MILLIS);
    }

    El draw() {
        var cancel = new Button(texts.apply("imports.cancel"), _ -> job.giveUp());
        cancel.setDisableOnClick(true);
        return el("div", "panel stack", bar, count, el("div", "import-buttons", cancel));
    }

    private void look() {
        if (job.isOver()) {
            stop();
            over.accept(job);
            return;
        }
        count.setText(texts.apply("imports.progress") + " " + job.rows() + (total == 0 ? "" : " / " + total));
        if (total > 0) {
            bar.setValue(Math.min(1, (double) job.rows() / total));
        }
    }

    void stop() {
        polls.remove();
        ui.setPollInterval(-1);
    }
}
