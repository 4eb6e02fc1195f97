/** The taxonomy as staff arrange it: domains, their competences, the words by which they are found. */
@NullMarked
package fr.vitrine.frontend.backoffice.taxonomy;

import org.jspecify.annotations.NullMarked;
