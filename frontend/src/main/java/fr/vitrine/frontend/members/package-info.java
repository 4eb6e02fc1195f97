/** The people who keep a structure or a partner, and what one of them can do about the others. */
@NullMarked
package fr.vitrine.frontend.members;

import org.jspecify.annotations.NullMarked;
