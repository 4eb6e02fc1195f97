/** What the back office's grids share: views under a name, files of what is shown, what was done and the way back. */
@NullMarked
package fr.vitrine.frontend.backoffice.grid;

import org.jspecify.annotations.NullMarked;
