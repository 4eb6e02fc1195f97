/** The command line: what `./vitrine` starts beside the site. */
@NullMarked
package fr.vitrine.frontend.cli;

import org.jspecify.annotations.NullMarked;
