/** The missions of the structures whose people one is of. */
@NullMarked
package fr.vitrine.frontend.myspace.missions;

import org.jspecify.annotations.NullMarked;
