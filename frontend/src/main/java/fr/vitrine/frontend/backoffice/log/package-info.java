/** The log of sensitive actions. */
@NullMarked
package fr.vitrine.frontend.backoffice.log;

import org.jspecify.annotations.NullMarked;
