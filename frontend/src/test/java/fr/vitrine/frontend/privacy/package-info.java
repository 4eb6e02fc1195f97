/** What of a volunteer's data anybody comes to see, by whatever way. */
@NullMarked
package fr.vitrine.frontend.privacy;

import org.jspecify.annotations.NullMarked;
