package fr.vitrine.events;

import fr.vitrine.partners.Coded;

/** What has become of what was announced. */
public enum EventStatus implements Coded {
    SCHEDULED("prevu"),
    /** It has another date, which is the one told. */
    RESCHEDULED("reporte"),
    MOVED_ONLINE("deplace-en-ligne"),
    /** It will take place, nobody knows when. */
    POSTPONED("date-a-venir"),
    FULL("complet"),
    CANCELLED("annule");

    private final String code;

    EventStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
