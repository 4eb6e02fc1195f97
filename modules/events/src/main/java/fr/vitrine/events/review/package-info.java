/**
 * How events are written: forms as they are typed and kept, what changes in an event that is public and waits for staff, and
 * what an event was before.
 */
@NullMarked
package fr.vitrine.events.review;

import org.jspecify.annotations.NullMarked;
