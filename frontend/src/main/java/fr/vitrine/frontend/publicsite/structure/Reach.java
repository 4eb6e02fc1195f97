package fr.vitrine.frontend.publicsite.structure;

import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.frontend.ui.PlaceNames;
import fr.vitrine.frontend.ui.Words;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.territory.Commune;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where all services of a structure act, taken together. */
final class Reach {

    private Reach() {}

    /** {@code Intervient dans tout le Ternois}; empty where it only acts where it is. */
    static Optional<String> inShort(StructurePage page) {
        var zone = union(page);
        if (zone.nationwide()) {
            return Optional.of(page.t("structure.acts.france"));
        }
        var all = page.territory().communes().size();
        var reached = page.reached().size();
        if (all > 1 && reached == all) {
            return Optional.of(page.t(
                    "structure.acts.territory", page.territory().phrases().all().in(page.locale())));
        }
        var elsewhere = reachedCommunes(page).stream()
                .filter(commune ->
                        !commune.code().equals(page.details().address().commune()))
                .toList();
        return switch (elsewhere.size()) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(page.t(
                        "structure.acts.in", PlaceNames.in(elsewhere.getFirst().name(), page.locale())));
            default ->
                Optional.of(page.t(
                        "structure.acts.communes",
                        reached,
                        page.territory().phrases().of().in(page.locale())));
        };
    }

    /** {@code Tout le Ternois et 30 km autour d’Auchy-lès-Hesdin}. */
    static String inFull(StructurePage page) {
        return Words.capitalized(page.zones().of(union(page)), page.locale());
    }

    static List<Commune> reachedCommunes(StructurePage page) {
        return page.territory().communes().stream()
                .filter(commune -> page.reached().contains(commune.code()))
                .toList();
    }

    static ZoneOfAction union(StructurePage page) {
        var zones = page.details().services().stream().map(ServiceDetails::zone).toList();
        var home = page.details().address().commune();
        var communes = new HashSet<CommuneCode>(all(zones, ZoneOfAction::communes));
        if (home != null
                && zones.contains(ZoneOfAction.ON_SITE)
                && !zones.stream().allMatch(ZoneOfAction.ON_SITE::equals)) {
            communes.add(home);
        }
        return new ZoneOfAction(
                communes,
                all(zones, ZoneOfAction::epcis),
                all(zones, ZoneOfAction::departements),
                zones.stream()
                        .map(ZoneOfAction::radiusKm)
                        .filter(Objects::nonNull)
                        .max(Integer::compare)
                        .orElse(null),
                zones.stream().anyMatch(ZoneOfAction::nationwide));
    }

    private static <T> Set<T> all(List<ZoneOfAction> zones, Function<ZoneOfAction, Set<T>> part) {
        return zones.stream().map(part).flatMap(Set::stream).collect(Collectors.toSet());
    }
}
