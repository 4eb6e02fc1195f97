package fr.vitrine.volunteers.hours;

import fr.vitrine.partners.Coded;

/** On whose side somebody enters or moves hours. */
public enum HoursSide implements Coded {
    /** Who gave them. */
    VOLUNTEER("benevole"),
    /** The people of the mission's structure. */
    STRUCTURE("structure");

    private final String code;

    HoursSide(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
