package fr.vitrine.frontend.backoffice.grid;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.notification.Notification;
import fr.vitrine.frontend.backoffice.UndoStack;
import fr.vitrine.frontend.ui.El;

/** Says at the lower edge what was done, and offers to take it back. */
public final class GridMessages {

    /** Ctrl Z outside of what is being typed. */
    public static final String UNDO_KEY = "(event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z'"
            + " && !event.composedPath().some(e => e.matches && e.matches('input, textarea'))";

    private static final int SHORT_MS = 5_000;
    private static final int TIME_TO_UNDO_MS = 10_000;

    private final GridTexts texts;
    private final UndoStack steps;
    private final Runnable refresh;

    public GridMessages(GridTexts texts, UndoStack steps, Runnable refresh) {
        this.texts = texts;
        this.steps = steps;
        this.refresh = refresh;
    }

    public void done(UndoStack.Step step) {
        steps.push(step);
        refresh.run();
        var message = notification(TIME_TO_UNDO_MS);
        var undo = text("button", "button button--small", texts.t("grid.undo")).attr("type", "button");
        undo.getElement().addEventListener("click", _ -> {
            message.close();
            if (steps.undo(step)) {
                undone(step);
            }
        });
        message.add(el("div", "done", span(step.done()), undo));
        message.open();
    }

    public void undoLast() {
        steps.undoLast().ifPresentOrElse(this::undone, () -> say(texts.t("grid.undo.nothing")));
    }

    private void undone(UndoStack.Step step) {
        refresh.run();
        say(texts.t("grid.undone", step.done()));
    }

    public void say(String message) {
        var notification = notification(SHORT_MS);
        notification.add(El.el("div", "done", span(message)));
        notification.open();
    }

    private static Notification notification(int duration) {
        var notification = new Notification();
        notification.setDuration(duration);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        return notification;
    }
}
