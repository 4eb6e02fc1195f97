package fr.vitrine.kernel;

/** Identifies a slot of a mission: one time it takes place, or all of it where it is regular. */
public record SlotId(long value) implements Comparable<SlotId> {

    @Override
    public int compareTo(SlotId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
