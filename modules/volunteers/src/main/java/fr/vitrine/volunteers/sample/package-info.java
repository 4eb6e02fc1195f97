/** Volunteers that a new installation begins with, so that its pages can be tried. */
@NullMarked
package fr.vitrine.volunteers.sample;

import org.jspecify.annotations.NullMarked;
