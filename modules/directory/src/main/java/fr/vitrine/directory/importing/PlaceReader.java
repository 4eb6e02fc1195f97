package fr.vitrine.directory.importing;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.SourceRow.Values;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.CommuneNames;
import fr.vitrine.territory.Communes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the commune and the point of a row. Made for one run: it remembers what it has looked up. */
final class PlaceReader {

    /** A point farther from its commune's centre is a mistake: swapped, of the head office, or 0, 0. */
    private static final double MAX_KM_FROM_CENTRE = 30;

    /** Of a file with ten thousand unknown names nobody reads more, and each is looked for among all communes. */
    private static final int SUGGESTIONS = 200;

    private static final int AMBIGUOUS_SHOWN = 4;
    private static final double EARTH_RADIUS_KM = 6371;
    private static final Pattern POSTCODE = Pattern.compile("\\d{5}");
    private static final Pattern LOST_ZERO = Pattern.compile("\\d{4}");

    private final Communes communes;
    private final CommuneNames names;
    private final Map<NameAndPostcode, List<Commune>> named = new ConcurrentHashMap<>();
    private final Map<NameAndPostcode, Optional<Commune>> alike = new ConcurrentHashMap<>();
    private final Map<String, Optional<Commune>> coded = new ConcurrentHashMap<>();

    PlaceReader(Communes communes, CommuneNames names) {
        this.communes = communes;
        this.names = names;
    }

    /** Five digits; a spreadsheet takes the first away where it is a zero. */
    static @Nullable String postcode(Values values, RowProblems problems) {
        var text = values.text("code_postal");
        if (text == null) {
            return null;
        }
        var code = LOST_ZERO.matcher(text).matches() ? "0" + text : text.replace(" ", "");
        if (POSTCODE.matcher(code).matches()) {
            return code;
        }
        problems.warn(values.pathOf("code_postal"), text, Reason.NOT_A_POSTCODE);
        return null;
    }

    @Nullable
    Commune commune(Values values, @Nullable String postcode, RowProblems problems) {
        var code = values.text("code_insee");
        var name = values.text("commune");
        if (code != null) {
            return byCode(values, code, name, problems);
        }
        if (name != null) {
            return byName(values, name, postcode, problems);
        }
        var candidates = postcode == null ? List.<Commune>of() : names.withPostcode(postcode);
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        problems.warn(values.pathOf("commune"), postcode == null ? "" : postcode, Reason.NO_COMMUNE);
        return null;
    }

    Optional<Commune> find(String code) {
        var complete = LOST_ZERO.matcher(code).matches() ? "0" + code : code.toUpperCase(Locale.ROOT);
        return coded.computeIfAbsent(
                complete, written -> CommuneCode.parse(written).flatMap(communes::find));
    }

    private @Nullable Commune byCode(Values values, String code, @Nullable String name, RowProblems problems) {
        var commune = find(code);
        if (commune.isEmpty()) {
            problems.refuse(values.pathOf("code_insee"), code, Reason.UNKNOWN_COMMUNE);
            return null;
        }
        if (name != null && !named(name, null).contains(commune.get())) {
            problems.warn(
                    values.pathOf("commune"),
                    name,
                    Reason.COMMUNE_DIFFERS,
                    commune.get().name());
        }
        return commune.get();
    }

    private @Nullable Commune byName(Values values, String name, @Nullable String postcode, RowProblems problems) {
        var found = named(name, postcode);
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            var suggestion = mostLike(name, postcode).map(Commune::nameWithPostcode);
            problems.refuseSuggesting(values.pathOf("commune"), name, Reason.UNKNOWN_COMMUNE, suggestion.orElse(null));
        } else {
            problems.refuse(values.pathOf("commune"), name, Reason.AMBIGUOUS_COMMUNE, listed(found));
        }
        return null;
    }

    private List<Commune> named(String name, @Nullable String postcode) {
        return named.computeIfAbsent(
                new NameAndPostcode(name, postcode == null ? "" : postcode), _ -> names.named(name, postcode));
    }

    private Optional<Commune> mostLike(String name, @Nullable String postcode) {
        var asked = new NameAndPostcode(name, postcode == null ? "" : postcode);
        return alike.size() < SUGGESTIONS
                ? alike.computeIfAbsent(asked, _ -> names.mostLike(name, postcode))
                : alike.getOrDefault(asked, Optional.empty());
    }

    private static String listed(List<Commune> communes) {
        return communes.stream()
                .limit(AMBIGUOUS_SHOWN)
                .map(Commune::nameWithPostcode)
                .collect(Collectors.joining(", ", "", communes.size() > AMBIGUOUS_SHOWN ? "…" : ""));
    }

    /** Where the file has none that can be right: the commune's centre. */
    static @Nullable GeoPoint point(Values values, @Nullable Commune commune, RowProblems problems) {
        var centre = commune == null ? null : commune.position();
        var point = written(values, problems);
        if (point == null) {
            return centre;
        }
        if (centre != null && commune != null && kilometres(point, centre) > MAX_KM_FROM_CENTRE) {
            problems.warn("latitude", shown(values), Reason.POINT_ELSEWHERE, commune.name());
            return centre;
        }
        return point;
    }

    private static @Nullable GeoPoint written(Values values, RowProblems problems) {
        var readers = new ValueReaders(values, problems);
        var latitude = readers.decimal("latitude");
        var longitude = readers.decimal("longitude");
        if (latitude == null || longitude == null) {
            if (values.has("latitude") != values.has("longitude")) {
                problems.warn("latitude", shown(values), Reason.NOT_A_POINT);
            }
            return null;
        }
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            problems.warn("latitude", shown(values), Reason.NOT_A_POINT);
            return null;
        }
        return new GeoPoint(latitude, longitude);
    }

    private static String shown(Values values) {
        return String.join(
                ", ", List.of(String.join("", values.list("latitude")), String.join("", values.list("longitude"))));
    }

    private static double kilometres(GeoPoint a, GeoPoint b) {
        var latitudes = Math.toRadians(a.latitude() - b.latitude());
        var longitudes = Math.toRadians(a.longitude() - b.longitude());
        var haversine = Math.pow(Math.sin(latitudes / 2), 2)
                + Math.cos(Math.toRadians(a.latitude()))
                        * Math.cos(Math.toRadians(b.latitude()))
                        * Math.pow(Math.sin(longitudes / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, haversine)));
    }

    private record NameAndPostcode(String name, String postcode) {}
}
