package fr.vitrine.directory.taxonomy;

import fr.vitrine.kernel.LocalizedText;
import fr.vitrine.kernel.Slug;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An entry that the taxonomy has no more.
 *
 * @param successor name of the entry that has taken it over; null: none, then it can be brought back
 */
public record RetiredEntry(
        Slug slug, LocalizedText label, @Nullable LocalizedText successor, OffsetDateTime at) {}
