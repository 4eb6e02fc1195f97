package fr.vitrine.volunteers.applying;

import fr.vitrine.partners.Coded;

/** What a parent or guardian has said. */
public enum GuardianState implements Coded {
    ASKED("demande"),
    AGREED("donne"),
    REFUSED("refuse"),
    /** They had agreed. */
    WITHDRAWN("retire"),
    /** They said nothing in time, or the mission was over by then. */
    EXPIRED("expire");

    private final String code;

    GuardianState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
