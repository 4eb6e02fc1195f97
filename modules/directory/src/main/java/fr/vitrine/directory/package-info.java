/**
 * The directory: structures of the social and solidarity economy, what they can do, for whom and where; the taxonomy;
 * the search. Public types are the module's API.
 */
@NullMarked
package fr.vitrine.directory;

import org.jspecify.annotations.NullMarked;
