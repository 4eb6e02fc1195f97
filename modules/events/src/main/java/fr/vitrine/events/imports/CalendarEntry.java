package fr.vitrine.events.imports;

import fr.vitrine.events.EventDetails;

/**
 * An event as a calendar tells it.
 *
 * @param uid by which the calendar knows it again
 */
record CalendarEntry(String uid, EventDetails details) {}
