package fr.vitrine.events.registration;

import fr.vitrine.places.BookingState;

/** How it stands with a registration: follows from its booking, and from whether its person has confirmed it. */
public enum RegistrationState {
    /** Its mail has yet to be answered; the places, or the turn in line, are kept for a while. */
    UNCONFIRMED("a-confirmer"),
    CONFIRMED("confirmee"),
    WAITING("attente"),
    /** Its turn has come. */
    OFFERED("proposee"),
    CANCELLED("annulee"),
    /** Nobody confirmed it, or took up the offer, in time. */
    EXPIRED("expiree");

    private final String code;

    RegistrationState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean isOpen() {
        return this != CANCELLED && this != EXPIRED;
    }

    static RegistrationState of(BookingState booking, boolean confirmed) {
        return switch (booking) {
            case HELD -> confirmed ? CONFIRMED : UNCONFIRMED;
            case WAITING -> confirmed ? WAITING : UNCONFIRMED;
            case OFFERED -> OFFERED;
            case RELEASED -> CANCELLED;
            case EXPIRED -> EXPIRED;
        };
    }
}
