/** Events in the back office. */
@NullMarked
package fr.vitrine.frontend.backoffice.events;

import org.jspecify.annotations.NullMarked;
