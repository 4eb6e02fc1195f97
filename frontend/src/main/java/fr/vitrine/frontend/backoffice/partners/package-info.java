/** Staff keep partners, what they offer and who answers for them. */
@NullMarked
package fr.vitrine.frontend.backoffice.partners;

import org.jspecify.annotations.NullMarked;
