package fr.vitrine.events;

import fr.vitrine.partners.Coded;

/** How one takes part. */
public enum Attendance implements Coded {
    ON_SITE("sur-place"),
    ONLINE("en-ligne"),
    /** One chooses. */
    MIXED("mixte");

    private final String code;

    Attendance(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
