/** Who says that a structure is theirs. */
@NullMarked
package fr.vitrine.frontend.backoffice.claims;

import org.jspecify.annotations.NullMarked;
