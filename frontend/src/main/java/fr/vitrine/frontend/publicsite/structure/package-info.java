/** The page of one structure. */
@NullMarked
package fr.vitrine.frontend.publicsite.structure;

import org.jspecify.annotations.NullMarked;
