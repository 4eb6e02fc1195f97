package fr.vitrine.places;

import fr.vitrine.kernel.BookingId;
import fr.vitrine.kernel.PoolId;
import java.time.OffsetDateTime;

/** The turn of who waited has come. Heard in the same transaction. */
public record PlaceOffered(PoolId pool, BookingId booking, OffsetDateTime until) {}
