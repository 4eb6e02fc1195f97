/** The landing pages of the communes. */
@NullMarked
package fr.vitrine.frontend.publicsite.communes;

import org.jspecify.annotations.NullMarked;
