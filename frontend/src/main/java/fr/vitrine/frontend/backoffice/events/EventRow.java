package fr.vitrine.frontend.backoffice.events;

import fr.vitrine.events.Event;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event in the grid.
 *
 * @param next the day it takes place on next, else last; null: no date is known
 */
record EventRow(
        Event event,
        String organiser,
        String commune,
        @Nullable LocalDate next,
        String when,
        boolean over) {}
