/** Journeys in a real browser. */
@NullMarked
package fr.vitrine.frontend.browser;

import org.jspecify.annotations.NullMarked;
