/** Writing an itinerary: its stops, added, changed, put in order. */
@NullMarked
package fr.vitrine.frontend.eventdesk.itinerary;

import org.jspecify.annotations.NullMarked;
