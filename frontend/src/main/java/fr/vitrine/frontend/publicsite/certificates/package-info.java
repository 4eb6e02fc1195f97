/** Where whoever holds a certificate of engagement can see whether it holds. */
@NullMarked
package fr.vitrine.frontend.publicsite.certificates;

import org.jspecify.annotations.NullMarked;
