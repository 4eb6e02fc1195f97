/** Programmes of events, as staff keep them. */
@NullMarked
package fr.vitrine.frontend.backoffice.programmes;

import org.jspecify.annotations.NullMarked;
