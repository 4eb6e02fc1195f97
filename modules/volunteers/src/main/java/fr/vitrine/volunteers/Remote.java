package fr.vitrine.volunteers;

import fr.vitrine.partners.Coded;

/** Whether one has to be there. */
public enum Remote implements Coded {
    NO("non"),
    /** As one likes. */
    POSSIBLE("possible"),
    /** There is no place to go to. */
    ONLY("oui");

    private final String code;

    Remote(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
