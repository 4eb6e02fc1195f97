/** Who has not been seen for so long that they are forgotten. */
@NullMarked
package fr.vitrine.volunteers.retention;

import org.jspecify.annotations.NullMarked;
