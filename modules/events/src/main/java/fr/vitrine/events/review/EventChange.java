package fr.vitrine.events.review;

import fr.vitrine.events.EventDetails;

/** One field of an event before and after. */
public record EventChange(EventField field, EventDetails before, EventDetails after) {

    public String key() {
        return field.code();
    }
}
