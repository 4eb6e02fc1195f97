/** Who has signed in, and what the areas that are not public ask of them. */
@NullMarked
package fr.vitrine.frontend.access;

import org.jspecify.annotations.NullMarked;
