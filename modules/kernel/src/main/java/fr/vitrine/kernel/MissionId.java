package fr.vitrine.kernel;

/** Identifies a mission of volunteers. */
public record MissionId(long value) implements Comparable<MissionId> {

    @Override
    public int compareTo(MissionId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
