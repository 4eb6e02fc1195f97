package fr.vitrine.volunteers.applying;

import fr.vitrine.partners.Coded;

/** On whose side an application is moved. */
public enum Role implements Coded {
    /** Who applied. */
    VOLUNTEER("benevole"),
    /** The people of the mission's structure. */
    STRUCTURE("structure"),
    STAFF("equipe"),
    /** The mission is over. */
    CLOCK("horloge"),
    /** A place was found for it, or its turn has passed. */
    PLACES("places");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
