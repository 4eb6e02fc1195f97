package fr.vitrine.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody acts or something holds: the union of its parts. Empty: only where its own place is.
 *
 * @param epcis SIREN of groupings of communes
 * @param departements codes
 * @param radiusKm around its own point; null: none
 */
public record ZoneOfAction(
        Set<CommuneCode> communes,
        Set<String> epcis,
        Set<String> departements,
        @Nullable Integer radiusKm,
        boolean nationwide) {

    public static final ZoneOfAction ON_SITE = new ZoneOfAction(Set.of(), Set.of(), Set.of(), null, false);
    public static final int MAX_RADIUS_KM = 500;

    public ZoneOfAction {
        communes = Set.copyOf(communes);
        epcis = Set.copyOf(epcis);
        departements = Set.copyOf(departements);
    }
}
