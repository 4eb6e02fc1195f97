/** The pages by which people come in. */
@NullMarked
package fr.vitrine.frontend.publicsite.signin;

import org.jspecify.annotations.NullMarked;
