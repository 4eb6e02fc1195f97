package fr.vitrine.partners.requests;

/** Identifies a request; says nothing about who may read it. */
public record RequestId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
