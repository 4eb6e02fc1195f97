/** The applications of all structures. */
@NullMarked
package fr.vitrine.frontend.backoffice.applications;

import org.jspecify.annotations.NullMarked;
