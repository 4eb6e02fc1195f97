package fr.vitrine.kernel;

/** Identifies the places there are for something. */
public record PoolId(long value) implements Comparable<PoolId> {

    @Override
    public int compareTo(PoolId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
