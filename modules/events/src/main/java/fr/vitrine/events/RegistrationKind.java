package fr.vitrine.events;

import fr.vitrine.partners.Coded;

/** Whether one has to register, and where. */
public enum RegistrationKind implements Coded {
    /** One just comes. */
    NONE("sans"),
    HERE("ici"),
    /** By the organiser, or on a site of theirs. */
    ELSEWHERE("ailleurs"),
    /** Nobody has said. */
    UNKNOWN("inconnue");

    private final String code;

    RegistrationKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
