/** The agenda: what is on as a list, a month and a map, and the page of an event. */
@NullMarked
package fr.vitrine.frontend.publicsite.agenda;

import org.jspecify.annotations.NullMarked;
