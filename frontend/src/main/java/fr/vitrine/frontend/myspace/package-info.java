/** What a structure, a partner or a volunteer sees after having signed in. */
@NullMarked
package fr.vitrine.frontend.myspace;

import org.jspecify.annotations.NullMarked;
