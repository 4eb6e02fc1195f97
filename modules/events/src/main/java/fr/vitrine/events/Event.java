package fr.vitrine.events;

import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.Slug;
import java.time.OffsetDateTime;

/**
 * An event as it is stored.
 *
 * @param version rises by one with each change; a change names the version it was made on
 * @param sequence of its calendar entry: rises with what matters to who has it in a calendar
 */
public record Event(
        EventId id,
        int version,
        int sequence,
        Slug slug,
        Publication publication,
        EventDetails details,
        OffsetDateTime updatedAt) {}
