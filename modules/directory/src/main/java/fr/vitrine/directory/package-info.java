/**
 * The directory: structures of the social and solidarity economy, what they can do, for whom and where; the taxonomy.
 * Public types are the module's API. Finding structures is {@code search}, loading files of them {@code importing};
 * keeping them right {@code review}; all three build upon this package, which knows none of them.
 */
@NullMarked
package fr.vitrine.directory;

import org.jspecify.annotations.NullMarked;
