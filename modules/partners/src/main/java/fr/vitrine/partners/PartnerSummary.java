package fr.vitrine.partners;

import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.partners.Partner.Logo;
import org.jspecify.annotations.Nullable;

/**
 * A published partner as a row of a list or a card shows it.
 *
 * @param offers how many offers of it are open now
 */
public record PartnerSummary(
        PartnerId id,
        Slug slug,
        String name,
        PartnerKind kind,
        @Nullable String tagline,
        @Nullable WebAddress website,
        ZoneOfAction zone,
        @Nullable Logo logo,
        int offers,
        boolean example) {}
