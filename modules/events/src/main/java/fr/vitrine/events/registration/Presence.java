package fr.vitrine.events.registration;

/** Whether somebody who was expected came. */
public enum Presence {
    /** Nobody has noted anything yet. */
    UNKNOWN("inconnu"),
    CAME("venu"),
    ABSENT("absent");

    private final String code;

    Presence(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
