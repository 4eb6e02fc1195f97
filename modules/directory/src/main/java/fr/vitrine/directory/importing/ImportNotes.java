package fr.vitrine.directory.importing;

import fr.vitrine.directory.importing.ImportReport.Noted;
import java.util.ArrayList;
import java.util.List;

/** Collects what a report tells, and counts on where there is too much of it. */
public final class ImportNotes<T> {

    static final int KEPT = 1_000;

    private final List<T> first = new ArrayList<>();
    private long count;

    public void add(T note) {
        addAllAsOne(List.of(note));
    }

    /** Counts once, however much there is to say of it. */
    public void addAllAsOne(List<? extends T> notes) {
        count++;
        notes.stream().limit(Math.max(0, KEPT - first.size())).forEach(first::add);
    }

    public long count() {
        return count;
    }

    public Noted<T> noted() {
        return new Noted<>(count, List.copyOf(first));
    }
}
