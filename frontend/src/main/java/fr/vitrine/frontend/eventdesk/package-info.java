/** An event as its organisers and staff write it: the same page for both. */
@NullMarked
package fr.vitrine.frontend.eventdesk;

import org.jspecify.annotations.NullMarked;
