package fr.vitrine.volunteers.profile;

import fr.vitrine.partners.Coded;

/** How often somebody wants to be told by mail of missions that may suit them. */
public enum Telling implements Coded {
    NEVER("jamais"),
    AT_ONCE("de-suite"),
    WEEKLY("semaine");

    private final String code;

    Telling(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
