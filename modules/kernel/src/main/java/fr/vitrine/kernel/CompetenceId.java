package fr.vitrine.kernel;

/** Identifies a node of the taxonomy: a domain or one of its competences. */
public record CompetenceId(int value) implements Comparable<CompetenceId> {

    @Override
    public int compareTo(CompetenceId other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
