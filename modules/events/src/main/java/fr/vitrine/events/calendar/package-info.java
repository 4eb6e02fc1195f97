/** What a calendar file (RFC 5545) is made of. Public types are the package's API. */
@NullMarked
package fr.vitrine.events.calendar;

import org.jspecify.annotations.NullMarked;
