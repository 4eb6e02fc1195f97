/** Loading files of structures: CSV and JSON, checked row by row, with a report of what came of each. */
@NullMarked
package fr.vitrine.directory.importing;

import org.jspecify.annotations.NullMarked;
