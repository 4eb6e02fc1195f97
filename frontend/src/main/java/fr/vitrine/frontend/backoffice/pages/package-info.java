/** The pages of text as staff write them. */
@NullMarked
package fr.vitrine.frontend.backoffice.pages;

import org.jspecify.annotations.NullMarked;
