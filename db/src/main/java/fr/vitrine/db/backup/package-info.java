/** The whole database as one file, and back. */
@NullMarked
package fr.vitrine.db.backup;

import org.jspecify.annotations.NullMarked;
