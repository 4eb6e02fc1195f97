package fr.vitrine.places;

import fr.vitrine.kernel.BookingId;

/** What came of asking for places. */
public sealed interface AskResult {

    record Held(BookingId booking) implements AskResult {}

    /** @param position in line, counted in bookings from 1 */
    record Waiting(BookingId booking, int position) implements AskResult {}

    /** There are not so many, and one cannot wait; or there will never be so many. */
    record Full() implements AskResult {}
}
