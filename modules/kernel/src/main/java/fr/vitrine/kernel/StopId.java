package fr.vitrine.kernel;

/** Identifies a stop of an itinerary. */
public record StopId(long value) implements Comparable<StopId> {

    @Override
    public int compareTo(StopId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
