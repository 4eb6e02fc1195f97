package fr.vitrine.events;

import fr.vitrine.partners.Coded;

/** Whether the public sees an event. */
public enum Publication implements Coded {
    DRAFT("brouillon"),
    /** Its organiser waits for the staff to read it. */
    PROPOSED("propose"),
    PUBLISHED("publie"),
    REFUSED("refuse"),
    /** Gone from the public site. */
    ARCHIVED("archive");

    private final String code;

    Publication(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
