/** The editing of the taxonomy: what domains and competences there are, in which words and in which order. */
@NullMarked
package fr.vitrine.directory.taxonomy;

import org.jspecify.annotations.NullMarked;
