/** What somebody who volunteers sees of their applications. */
@NullMarked
package fr.vitrine.frontend.myspace.volunteering;

import org.jspecify.annotations.NullMarked;
