/** What the staff of the territory see. */
@NullMarked
package fr.vitrine.frontend.backoffice;

import org.jspecify.annotations.NullMarked;
