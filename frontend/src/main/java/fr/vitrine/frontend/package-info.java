/** The deployable: the application, its views and its web endpoints. */
@NullMarked
package fr.vitrine.frontend;

import org.jspecify.annotations.NullMarked;
