package fr.vitrine.kernel;

/** Identifies places of a pool for some people who come together. */
public record BookingId(long value) implements Comparable<BookingId> {

    @Override
    public int compareTo(BookingId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
