/** Records that may be one structure, and joining them. */
@NullMarked
package fr.vitrine.frontend.backoffice.duplicates;

import org.jspecify.annotations.NullMarked;
