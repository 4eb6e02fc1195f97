/** The command line. */
@NullMarked
package fr.vitrine.frontend.cli;

import org.jspecify.annotations.NullMarked;
