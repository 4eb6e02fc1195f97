package fr.vitrine.kernel;

/** Identifies one of the times an event takes place. */
public record OccurrenceId(long value) implements Comparable<OccurrenceId> {

    @Override
    public int compareTo(OccurrenceId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
