package fr.vitrine.frontend.publicsite;

import fr.vitrine.frontend.ui.PlaceNames;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.frontend.ui.Words;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where services act, in words: {@code tout le Ternois}, {@code Frévent, Pernes et 3 autres communes}. */
public final class ZoneText {

    private static final int NAMED = 3;
    private static final int NAMED_OF_MANY = 2;

    private final Territory territory;
    private final Names names;
    private final Texts texts;
    private final Locale locale;

    ZoneText(Territory territory, Names names, Texts texts, Locale locale) {
        this.territory = territory;
        this.names = names;
        this.texts = texts;
        this.locale = locale;
    }

    /**
     * What stands in the zones, by code.
     *
     * @param home name of the commune in which the structure is; null where it is not known
     */
    record Names(
            Map<CommuneCode, Commune> communes,
            Map<String, String> epcis,
            Map<String, String> departements,
            @Nullable String home) {}

    /** In the middle of a sentence; see {@link Words#capitalized}. */
    public String of(ZoneOfAction zone) {
        if (zone.nationwide()) {
            return t("zone.france");
        }
        var parts = new ArrayList<String>(sortedNames(zone.departements(), names.departements));
        if (coversTerritory(zone) && !inDepartements(zone)) {
            parts.add(territory.phrases().all().in(locale));
        }
        parts.addAll(epcis(zone));
        parts.addAll(communes(zone));
        var radius = zone.radiusKm();
        if (radius != null) {
            parts.add(
                    names.home == null
                            ? t("zone.radius.here", radius)
                            : t("zone.radius", radius, PlaceNames.of(names.home, locale)));
        }
        return parts.isEmpty() ? onSite() : Words.list(parts, texts, locale);
    }

    /** Whether its communes and EPCIs are, together, all of the territory. */
    private boolean coversTerritory(ZoneOfAction zone) {
        return territory.communes().stream()
                .allMatch(commune -> zone.communes().contains(commune.code()) || isInEpci(zone, commune));
    }

    private boolean inDepartements(ZoneOfAction zone) {
        return territory.communes().stream()
                .allMatch(commune -> zone.departements().contains(commune.departement()));
    }

    private static boolean isInEpci(ZoneOfAction zone, Commune commune) {
        return commune.epci() != null && zone.epcis().contains(commune.epci());
    }

    private List<String> epcis(ZoneOfAction zone) {
        var said = coversTerritory(zone)
                ? territory.communes().stream()
                        .map(Commune::epci)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())
                : List.<String>of();
        return sortedNames(
                zone.epcis().stream().filter(siren -> !said.contains(siren)).toList(), names.epcis);
    }

    /** Largest first; those that another part of the zone includes are not said again. */
    private List<String> communes(ZoneOfAction zone) {
        var covered = coversTerritory(zone);
        var communes = zone.communes().stream()
                .map(names.communes::get)
                .filter(Objects::nonNull)
                .filter(commune -> !(covered && territory.contains(commune.code()))
                        && !isInEpci(zone, commune)
                        && !zone.departements().contains(commune.departement()))
                .sorted(Comparator.comparingInt(Commune::population).reversed().thenComparing(Commune::name))
                .map(Commune::name)
                .toList();
        if (communes.size() <= NAMED) {
            return communes;
        }
        var said = new ArrayList<>(communes.subList(0, NAMED_OF_MANY));
        said.add(t("zone.communes.others", communes.size() - NAMED_OF_MANY));
        return said;
    }

    private String onSite() {
        return names.home == null ? t("zone.onsite") : t("zone.onsite.at", PlaceNames.in(names.home, locale));
    }

    private static List<String> sortedNames(Iterable<String> codes, Map<String, String> names) {
        var sorted = new ArrayList<String>();
        codes.forEach(code -> {
            var name = names.get(code);
            if (name != null) {
                sorted.add(name);
            }
        });
        sorted.sort(Comparator.naturalOrder());
        return sorted;
    }

    private String t(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }
}
