package fr.vitrine.correspondence;

/** Identifies an outgoing mail. */
public record MailId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
