/** Partners, and what they offer: how both are drawn, and their pages. */
@NullMarked
package fr.vitrine.frontend.publicsite.partners;

import org.jspecify.annotations.NullMarked;
