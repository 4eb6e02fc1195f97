package fr.vitrine.territory;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.GeoPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune of today.
 *
 * @param postcodes La Poste's; several communes share one, a few have none
 * @param population INSEE's, inhabitants
 * @param epci SIREN of its grouping of communes; null where it is in none
 * @param position of its centre; null for a few overseas communes
 */
public record Commune(
        CommuneCode code,
        String name,
        List<String> postcodes,
        int population,
        @Nullable String epci,
        String departement,
        @Nullable GeoPoint position) {

    /** {@code Frévent (62270)}: enough to tell it from others of its name, and to find it again. */
    public String nameWithPostcode() {
        return postcodes.isEmpty() ? name : name + " (" + postcodes.getFirst() + ")";
    }
}
