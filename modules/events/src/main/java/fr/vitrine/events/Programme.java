package fr.vitrine.events;

import fr.vitrine.kernel.ProgrammeId;
import fr.vitrine.kernel.Slug;
import java.time.OffsetDateTime;

/**
 * A programme as it is stored.
 *
 * @param version rises by one with each change; a change names the version it was made on
 * @param publication a draft, public, or gone from the public site
 */
public record Programme(
        ProgrammeId id,
        int version,
        Slug slug,
        Publication publication,
        ProgrammeDetails details,
        OffsetDateTime updatedAt) {}
