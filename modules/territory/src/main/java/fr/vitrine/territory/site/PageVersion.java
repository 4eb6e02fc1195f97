package fr.vitrine.territory.site;

import fr.vitrine.kernel.PersonId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a page said from a moment on.
 *
 * @param number from 1 on in each language
 * @param by null: the operator, or somebody who is gone
 */
public record PageVersion(
        int number,
        PageText text,
        OffsetDateTime at,
        @Nullable PersonId by) {}
