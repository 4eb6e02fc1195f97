package fr.vitrine.kernel;

/** Identifies a service that a structure offers. */
public record ServiceId(long value) implements Comparable<ServiceId> {

    @Override
    public int compareTo(ServiceId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
