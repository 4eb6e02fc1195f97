/** Calendars of others that are taken in: read, compared with what they said before, proposed to staff. */
@NullMarked
package fr.vitrine.events.imports;

import org.jspecify.annotations.NullMarked;
