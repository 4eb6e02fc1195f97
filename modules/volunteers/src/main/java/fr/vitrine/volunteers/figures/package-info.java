/** Volunteering in figures: for staff of the territory, for a structure's people of their own. Nobody is in them. */
@NullMarked
package fr.vitrine.volunteers.figures;

import org.jspecify.annotations.NullMarked;
