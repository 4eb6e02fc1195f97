package fr.vitrine.places;

import fr.vitrine.kernel.BookingId;
import fr.vitrine.kernel.PoolId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Places for some people who come together.
 *
 * @param expiresAt until then it has to be confirmed, or the offer accepted; null: it stays
 */
public record Booking(
        BookingId id,
        PoolId pool,
        int people,
        BookingState state,
        @Nullable OffsetDateTime expiresAt) {}
