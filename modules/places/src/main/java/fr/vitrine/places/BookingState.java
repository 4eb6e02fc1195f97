package fr.vitrine.places;

import java.util.Arrays;

/** How it stands with a booking. */
public enum BookingState {
    /** It has its places. */
    HELD("tenue", true),
    /** It is in line. */
    WAITING("attente", false),
    /** Its turn has come: it has its places until the offer is over. */
    OFFERED("proposee", true),
    /** Given back. */
    RELEASED("rendue", false),
    /** Nobody confirmed it, or accepted the offer, in time. */
    EXPIRED("expiree", false);

    private final String code;
    private final boolean takesPlaces;

    BookingState(String code, boolean takesPlaces) {
        this.code = code;
        this.takesPlaces = takesPlaces;
    }

    /** How the database writes it. */
    public String code() {
        return code;
    }

    public boolean takesPlaces() {
        return takesPlaces;
    }

    /** Whether anything can still come of it. */
    public boolean isLive() {
        return takesPlaces || this == WAITING;
    }

    public static BookingState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
