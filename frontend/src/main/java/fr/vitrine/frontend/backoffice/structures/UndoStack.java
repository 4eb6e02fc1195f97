package fr.vitrine.frontend.backoffice.structures;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was done in this window, and how to take it back; the last first. */
final class UndoStack {

    private static final int MAX = 20;

    private final Deque<Step> steps = new ArrayDeque<>();

    /** @param done in words */
    record Step(String done, Runnable undo) {}

    void push(Step step) {
        steps.push(step);
        if (steps.size() > MAX) {
            steps.removeLast();
        }
    }

    Optional<Step> undoLast() {
        var last = Optional.ofNullable(steps.poll());
        last.ifPresent(step -> step.undo().run());
        return last;
    }

    /** Does nothing where it has been undone already. */
    boolean undo(Step step) {
        var isThere = steps.remove(step);
        if (isThere) {
            step.undo().run();
        }
        return isThere;
    }
}
