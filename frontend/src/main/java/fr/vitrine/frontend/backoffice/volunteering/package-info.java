/** Volunteering in figures, and where it is missing. */
@NullMarked
package fr.vitrine.frontend.backoffice.volunteering;

import org.jspecify.annotations.NullMarked;
