/** A partner in the space of its own people. */
@NullMarked
package fr.vitrine.frontend.myspace.partners;

import org.jspecify.annotations.NullMarked;
