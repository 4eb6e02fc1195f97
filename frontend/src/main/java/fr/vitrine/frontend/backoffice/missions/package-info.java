/** The missions of all structures. */
@NullMarked
package fr.vitrine.frontend.backoffice.missions;

import org.jspecify.annotations.NullMarked;
