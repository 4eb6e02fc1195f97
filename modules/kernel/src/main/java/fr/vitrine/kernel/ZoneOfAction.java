package fr.vitrine.kernel;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** One part of a zone as it is stored: all of it but one component is empty. */
    public record Part(
            @Nullable CommuneCode commune,
            @Nullable String epci,
            @Nullable String departement,
            boolean nationwide) {}

    public static ZoneOfAction of(Collection<Part> parts, @Nullable Integer radiusKm) {
        return new ZoneOfAction(
                collect(parts, Part::commune),
                collect(parts, Part::epci),
                collect(parts, Part::departement),
                radiusKm,
                parts.stream().anyMatch(Part::nationwide));
    }

    private static <T> Set<T> collect(Collection<Part> parts, Function<Part, @Nullable T> component) {
        return parts.stream()
                .map(component)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }
}
