package fr.vitrine.directory.search;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.StructureId;
import org.jspecify.annotations.Nullable;

/**
 * A published structure as a map shows it.
 *
 * @param domain that of its first service
 */
public record MapPoint(
        StructureId id,
        Slug slug,
        String name,
        @Nullable CommuneCode commune,
        GeoPoint point,
        @Nullable CompetenceId domain,
        boolean example) {}
