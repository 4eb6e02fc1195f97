/** Communes of France and their groupings, distances, and the territory that this installation shows. */
@NullMarked
package fr.vitrine.territory;

import org.jspecify.annotations.NullMarked;
