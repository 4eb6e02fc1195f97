/** What administrators set of the site. */
@NullMarked
package fr.vitrine.frontend.backoffice.territory;

import org.jspecify.annotations.NullMarked;
