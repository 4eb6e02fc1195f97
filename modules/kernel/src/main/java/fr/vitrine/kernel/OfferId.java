package fr.vitrine.kernel;

/** Identifies an offer of a partner. */
public record OfferId(long value) implements Comparable<OfferId> {

    @Override
    public int compareTo(OfferId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
