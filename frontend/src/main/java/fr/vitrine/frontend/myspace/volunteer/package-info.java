/** The own space of who volunteers: what they say of themselves, and what may suit them. */
@NullMarked
package fr.vitrine.frontend.myspace.volunteer;

import org.jspecify.annotations.NullMarked;
