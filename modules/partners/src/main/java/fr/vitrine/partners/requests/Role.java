package fr.vitrine.partners.requests;

import fr.vitrine.partners.Coded;

/** As whom somebody moves a request. */
public enum Role implements Coded {
    /** Whose project it is. */
    PERSON("person"),
    /** One of the partner's people, or of its contacts. */
    PARTNER("partner"),
    STAFF("staff"),
    /** Time, and what happens elsewhere. */
    CLOCK("clock");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
