package fr.vitrine.partners;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.TableRow;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.Text;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.territory.Areas;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.CommuneNames;
import fr.vitrine.territory.Communes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a zone as the export writes it: names of départements, groupings and communes with commas between them, or their
 * codes. Made for one run: it remembers what all of them are called.
 */
final class ImportedZone {

    private static final Pattern SEPARATOR = Pattern.compile("[,|;\\n]");

    private final Communes communes;
    private final CommuneNames communeNames;
    private final Set<String> everywhere;
    private final Map<String, String> epcis;
    private final Map<String, String> departements;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, Set<String>> sirens = new HashMap<>();
    private final Map<String, Set<String>> counties = new HashMap<>();

    ImportedZone(Areas areas, Communes communes, CommuneNames communeNames, Set<String> everywhere) {
        this.communes = communes;
        this.communeNames = communeNames;
        this.everywhere = everywhere;
        epcis = areas.epciNames(areas.epciSirens());
        departements = areas.departementNames(areas.departementCodes());
        remember(epcis, sirens);
        remember(departements, counties);
    }

    private void remember(Map<String, String> names, Map<String, Set<String>> codes) {
        names.forEach((code, name) -> {
            words.put(Text.fold(name), name);
            codes.computeIfAbsent(Text.fold(name), _ -> new TreeSet<>()).add(code);
            codes.computeIfAbsent(Text.fold(code), _ -> new TreeSet<>()).add(code);
        });
    }

    /**
     * What stands in the row's zone.
     *
     * @param now of the partner that it changes: a name that it can mean is meant
     */
    ZoneOfAction read(TableRow row, ZoneOfAction now) {
        var text = row.text(PartnerFileWords.ZONE);
        if (text.isEmpty() || parts(text).keySet().equals(said(now))) {
            return now;
        }
        var found = new Found(new HashSet<>(), new HashSet<>(), new HashSet<>());
        var written = parts(text);
        written.forEach((part, shown) -> {
            if (!everywhere.contains(part) && !add(found, part, now)) {
                row.refuseUnknown(PartnerFileWords.ZONE, shown, Reason.UNKNOWN_ZONE, words);
            }
        });
        var nationwide = written.keySet().stream().anyMatch(everywhere::contains);
        return new ZoneOfAction(found.communes, found.epcis, found.departements, null, nationwide);
    }

    /** As it stands there, by its folded form. */
    private static Map<String, String> parts(String text) {
        var parts = new TreeMap<String, String>();
        SEPARATOR
                .splitAsStream(text)
                .map(Text::cleanLine)
                .filter(part -> !part.isEmpty())
                .forEach(part -> parts.put(Text.fold(part), part));
        return parts;
    }

    /** Whatever commas are in its names. */
    private Set<String> said(ZoneOfAction zone) {
        var names = Stream.of(
                        zone.departements().stream().map(code -> departements.getOrDefault(code, code)),
                        zone.epcis().stream().map(code -> epcis.getOrDefault(code, code)),
                        communes.byCode(zone.communes()).values().stream().map(Commune::name))
                .flatMap(Function.identity())
                .collect(Collectors.joining(","));
        return zone.nationwide() ? Set.of() : parts(names).keySet();
    }

    private record Found(Set<CommuneCode> communes, Set<String> epcis, Set<String> departements) {}

    private boolean add(Found found, String part, ZoneOfAction now) {
        var county = meant(counties.getOrDefault(part, Set.of()), now.departements());
        if (county != null) {
            return found.departements.add(county);
        }
        var siren = meant(sirens.getOrDefault(part, Set.of()), now.epcis());
        if (siren != null) {
            return found.epcis.add(siren);
        }
        var coded = CommuneCode.parse(part.toUpperCase(Locale.ROOT)).flatMap(communes::find);
        var named = coded.map(Set::of).orElseGet(() -> Set.copyOf(communeNames.named(part, null))).stream()
                .map(Commune::code)
                .collect(Collectors.toSet());
        var commune = meant(named, now.communes());
        return commune != null && found.communes.add(commune);
    }

    /** Null: none, or nobody knows which. */
    private static <T> @Nullable T meant(Set<T> candidates, Set<T> now) {
        var present = candidates.stream().filter(now::contains).toList();
        if (present.size() == 1) {
            return present.getFirst();
        }
        return candidates.size() == 1 ? candidates.iterator().next() : null;
    }
}
