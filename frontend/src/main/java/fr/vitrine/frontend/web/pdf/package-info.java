/** Printed matter: pages of A4 that say what they are to who hears them, in the site's own type. */
@NullMarked
package fr.vitrine.frontend.web.pdf;

import org.jspecify.annotations.NullMarked;
