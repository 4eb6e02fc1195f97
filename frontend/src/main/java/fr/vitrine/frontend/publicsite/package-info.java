/** The frame of the public site. */
@NullMarked
package fr.vitrine.frontend.publicsite;

import org.jspecify.annotations.NullMarked;
