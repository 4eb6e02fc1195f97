package fr.vitrine.volunteers;

import fr.vitrine.partners.Coded;

/** How often one is needed. */
public enum Rhythm implements Coded {
    /** At given times. */
    ONCE("ponctuelle"),
    REGULAR("reguliere");

    private final String code;

    Rhythm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
