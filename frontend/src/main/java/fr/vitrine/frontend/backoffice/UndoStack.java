package fr.vitrine.frontend.backoffice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was done in this window, and how to take it back; the last first. */
public final class UndoStack {

    private static final int MAX = 20;

    private final Deque<Step> steps = new ArrayDeque<>();

    /** @param done in words */
    public record Step(String done, Runnable undo) {}

    public void push(Step step) {
        steps.push(step);
        if (steps.size() > MAX) {
            steps.removeLast();
        }
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    public Optional<Step> undoLast() {
        var last = Optional.ofNullable(steps.poll());
        last.ifPresent(step -> step.undo().run());
        return last;
    }

    /** Does nothing where it has been undone already. */
    public boolean undo(Step step) {
        var isThere = steps.remove(step);
        if (isThere) {
            step.undo().run();
        }
        return isThere;
    }
}
