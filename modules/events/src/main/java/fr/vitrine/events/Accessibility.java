package fr.vitrine.events;

import fr.vitrine.partners.Coded;

/** What an event is made accessible for. */
public enum Accessibility implements Coded {
    MOTOR("moteur"),
    HEARING("auditif"),
    VISUAL("visuel"),
    MENTAL("psychique"),
    COGNITIVE("intellectuel");

    private final String code;

    Accessibility(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
