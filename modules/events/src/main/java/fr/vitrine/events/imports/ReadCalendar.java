package fr.vitrine.events.imports;

import java.util.List;

/** @param refused titles of entries that cannot be taken, with why */
record ReadCalendar(List<CalendarEntry> entries, List<Refused> refused) {

    /** More than any organiser has; a calendar with more is none that is meant for this. */
    static final int MOST = 2_000;

    /** @param reason key of a text */
    record Refused(String title, String reason) {}
}
