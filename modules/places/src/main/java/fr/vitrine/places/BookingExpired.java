package fr.vitrine.places;

import fr.vitrine.kernel.BookingId;
import fr.vitrine.kernel.PoolId;

/**
 * Nobody accepted an offer, or confirmed a booking, in time. Heard in the same transaction.
 *
 * @param was {@link BookingState#OFFERED} for an offer; else the state that was never confirmed
 */
public record BookingExpired(PoolId pool, BookingId booking, BookingState was) {}
