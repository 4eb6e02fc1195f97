package fr.vitrine.territory;

import static fr.vitrine.db.jooq.territory.Tables.COMMUNE;
import static fr.vitrine.db.jooq.territory.Tables.COMMUNE_ALIAS;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.Text;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds communes by code, name, postcode or nearness. Public facts: anybody may ask. */
@Service
public class Communes {

    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)\\d{5}(?!\\d)");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");
    private static final int MAX_TYPED = 100;

    /** A page or two of structures name some dozens; they change with a release of the reference data alone. */
    private static final int KEPT = 5_000;

    private final DSLContext jooq;
    private final LoadingCache<CommuneCode, Commune> known = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterWrite(Duration.ofHours(1))
            .build(CacheLoader.<CommuneCode, Commune>bulk(this::read));

    Communes(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** By its code of today, or by one that it, or a part of it, had before. */
    public Optional<Commune> find(CommuneCode code) {
        return Optional.ofNullable(known.get(code))
                .or(() -> fetch(COMMUNE.CODE.in(select(COMMUNE_ALIAS.COMMUNE_CODE)
                                .from(COMMUNE_ALIAS)
                                .where(COMMUNE_ALIAS.ALIAS_CODE.eq(code.value()))))
                        .stream()
                        .findFirst());
    }

    public Map<CommuneCode, Commune> byCode(Collection<CommuneCode> codes) {
        return known.getAll(codes);
    }

    private Map<CommuneCode, Commune> read(Set<? extends CommuneCode> codes) {
        return jooq.select(fields())
                .from(COMMUNE)
                .where(COMMUNE.CODE.in(codes))
                .fetchMap(COMMUNE.CODE, Communes::toCommune);
    }

    public List<Commune> ofEpci(String siren) {
        return fetch(COMMUNE.EPCI_SIREN.eq(siren));
    }

    /**
     * Those at most so far from the commune's centre, nearest first, without itself.
     *
     * @param radiusKm along the ground
     */
    public List<Commune> near(CommuneCode code, int radiusKm, int limit) {
        var distance = field(
                "public.earth_distance({0}::public.earth, (select position from territory.commune where code = {1})::public.earth)",
                Double.class, COMMUNE.POSITION, val(code.value()));
        var inBox = condition(
                "{0} <@ public.earth_box((select position from territory.commune where code = {1})::public.earth, {2})",
                COMMUNE.POSITION, val(code.value()), val(radiusKm * 1000.0));
        return jooq.select(fields())
                .from(COMMUNE)
                .where(inBox.and(distance.le(radiusKm * 1000.0)).and(COMMUNE.CODE.ne(code)))
                .orderBy(distance, COMMUNE.CODE)
                .limit(limit)
                .fetch(Communes::toCommune);
    }

    /** The one that a person means who typed this; empty where nothing fits. */
    public Optional<Commune> resolve(String typed, Territory territory) {
        return search(typed, territory, 1).stream().findFirst();
    }

    /**
     * What a person may mean who typed this: a postcode, a name or the beginning of one, or both together; accents, case,
     * hyphens and "St" for "Saint" do not matter; former communes lead to those of today. An exact name comes first, then
     * the territory's communes, then the larger ones.
     */
    public List<Commune> search(String typed, Territory territory, int limit) {
        var text = typed.length() > MAX_TYPED ? typed.substring(0, MAX_TYPED) : typed;
        var postcode = POSTCODE.matcher(text).results().findFirst().map(found -> found.group());
        var name = comparable(POSTCODE.matcher(text).replaceAll(" "));
        if (postcode.isEmpty() && name.isEmpty()) {
            return List.of();
        }
        var byPostcode = postcode.map(code ->
                arrayOverlap(COMMUNE.POSTCODES, new String[] {code}).or(COMMUNE.CODE.eq(new CommuneCode(code))));
        var both = Arrays.asList(byPostcode.orElse(null), name.isEmpty() ? null : named(name)).stream()
                .filter(Objects::nonNull)
                .reduce(Condition::and)
                .orElseThrow();
        var found = ordered(both, name, territory, limit);
        return found.isEmpty() && postcode.isPresent()
                ? ordered(byPostcode.orElseThrow(), name, territory, limit)
                : found;
    }

    private List<Commune> ordered(Condition condition, String name, Territory territory, int limit) {
        var exact = when(comparable(COMMUNE.FOLDED_NAME).eq(name), 0).otherwise(1);
        var here = when(COMMUNE.CODE.in(territory.communeCodes()), 0).otherwise(1);
        return jooq.select(fields())
                .from(COMMUNE)
                .where(condition)
                .orderBy(exact, here, COMMUNE.POPULATION.desc(), COMMUNE.CODE)
                .limit(limit)
                .fetch(Communes::toCommune);
    }

    private static Condition named(String name) {
        return comparable(COMMUNE.FOLDED_NAME)
                .startsWith(name)
                .or(COMMUNE.CODE.in(select(COMMUNE_ALIAS.COMMUNE_CODE)
                        .from(COMMUNE_ALIAS)
                        .where(comparable(COMMUNE_ALIAS.FOLDED_NAME).startsWith(name))));
    }

    private static String comparable(String name) {
        var words = NOT_LETTERS.matcher(Text.fold(name)).replaceAll(" ").strip();
        return (" " + words + " ")
                .replace(" st ", " saint ")
                .replace(" ste ", " sainte ")
                .strip();
    }

    private static Field<String> comparable(Field<String> folded) {
        return field("territory.comparable_name({0})", String.class, folded);
    }

    private List<Commune> fetch(Condition condition) {
        return jooq.select(fields())
                .from(COMMUNE)
                .where(condition)
                .orderBy(COMMUNE.FOLDED_NAME, COMMUNE.CODE)
                .fetch(Communes::toCommune);
    }

    private static List<Field<?>> fields() {
        return List.of(
                COMMUNE.CODE,
                COMMUNE.NAME,
                COMMUNE.POSTCODES,
                COMMUNE.POPULATION,
                COMMUNE.EPCI_SIREN,
                COMMUNE.DEPARTEMENT_CODE,
                COMMUNE.LATITUDE,
                COMMUNE.LONGITUDE);
    }

    private static Commune toCommune(Record row) {
        return new Commune(
                row.get(COMMUNE.CODE),
                row.get(COMMUNE.NAME),
                List.of(row.get(COMMUNE.POSTCODES)),
                row.get(COMMUNE.POPULATION),
                row.get(COMMUNE.EPCI_SIREN),
                row.get(COMMUNE.DEPARTEMENT_CODE),
                point(row.get(COMMUNE.LATITUDE), row.get(COMMUNE.LONGITUDE)));
    }

    private static @Nullable GeoPoint point(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }
}
