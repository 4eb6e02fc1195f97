package fr.vitrine.partners;

import fr.vitrine.kernel.OfferId;
import fr.vitrine.kernel.PartnerId;
import java.time.OffsetDateTime;

/**
 * An offer as it is stored.
 *
 * @param version rises by one with each change; a change names the version it was made on
 */
public record Offer(
        OfferId id,
        PartnerId partner,
        int version,
        Publication status,
        OfferDetails details,
        OffsetDateTime updatedAt) {}
