/** Where the links of a reminder lead: still right, correct it, we have closed. */
@NullMarked
package fr.vitrine.frontend.publicsite.freshness;

import org.jspecify.annotations.NullMarked;
