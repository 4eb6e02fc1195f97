package fr.vitrine.directory;

import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.StructureId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A structure as a row of a list or a card shows it.
 *
 * @param domains its domains, that of its first service first
 * @param labels codes
 * @param nationwide a service of it acts in the whole country
 * @param confirmedOn when somebody last said that the record is right
 */
public record StructureSummary(
        StructureId id,
        Slug slug,
        String name,
        @Nullable String tagline,
        List<CompetenceId> domains,
        Set<Audience> audiences,
        List<String> labels,
        @Nullable CommuneCode commune,
        @Nullable GeoPoint point,
        @Nullable OpeningHours openingHours,
        boolean nationwide,
        boolean example,
        LocalDate confirmedOn) {}
