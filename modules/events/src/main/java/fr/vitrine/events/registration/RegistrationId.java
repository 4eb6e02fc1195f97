package fr.vitrine.events.registration;

/** Identifies what somebody registered for. */
public record RegistrationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
