package fr.vitrine.partners.requests;

/** Identifies a request as it lies with one partner. */
public record AssignmentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
