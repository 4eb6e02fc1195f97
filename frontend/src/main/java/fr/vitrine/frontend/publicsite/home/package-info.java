/** The home page. */
@NullMarked
package fr.vitrine.frontend.publicsite.home;

import org.jspecify.annotations.NullMarked;
