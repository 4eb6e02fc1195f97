/** What the site says of itself and staff may change: its pages of text. */
@NullMarked
package fr.vitrine.territory.site;

import org.jspecify.annotations.NullMarked;
