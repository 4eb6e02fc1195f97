package fr.vitrine.kernel;

/** Identifies a programme of events. */
public record ProgrammeId(long value) implements Comparable<ProgrammeId> {

    @Override
    public int compareTo(ProgrammeId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
