package fr.vitrine.kernel;

/** Identifies a structure. */
public record StructureId(long value) implements Comparable<StructureId> {

    @Override
    public int compareTo(StructureId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
