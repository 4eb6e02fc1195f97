/** Pages of text: what the ESS is, legal pages, site map. */
@NullMarked
package fr.vitrine.frontend.publicsite.pages;

import org.jspecify.annotations.NullMarked;
