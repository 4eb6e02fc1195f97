/** Programmes of events: a month, a festival, a season. */
@NullMarked
package fr.vitrine.frontend.publicsite.programmes;

import org.jspecify.annotations.NullMarked;
