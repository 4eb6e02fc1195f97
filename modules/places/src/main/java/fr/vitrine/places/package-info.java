/**
 * So many places for something, who has some of them, and who waits in line: of an event's date, of a mission's slot.
 * Nobody is asked for who they are here. The module has no surface for actors: it is called by modules that have decided
 * whether the actor may, within their transaction, and it tells them by events of the same transaction what has come to
 * whom ({@link fr.vitrine.places.PlaceOffered}, {@link fr.vitrine.places.BookingExpired}).
 *
 * <p>The line: first come, first served. Whenever places become free, each who waits is looked at in the order in which
 * they asked, and is offered places as soon as there are enough for all of their people; a group that is too big for what
 * is free, and who has yet to confirm, is passed over and keeps its turn, so that no place stays empty for its sake. What is
 * offered is taken until the offer is accepted, declined or over.
 */
@NullMarked
package fr.vitrine.places;

import org.jspecify.annotations.NullMarked;
