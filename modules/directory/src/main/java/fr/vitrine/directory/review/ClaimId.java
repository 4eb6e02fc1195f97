package fr.vitrine.directory.review;

/** Identifies a claim. */
public record ClaimId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
