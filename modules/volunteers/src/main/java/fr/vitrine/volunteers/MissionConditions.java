package fr.vitrine.volunteers;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;

import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.partners.Coded;
import fr.vitrine.volunteers.MissionMatches.Part;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jspecify.annotations.Nullable;

/** A query as SQL upon {@code m}, a mission, and {@code next}, what is left of its times. */
final class MissionConditions {

    /** Public missions that are not over, of public structures, each with what is left of its times. */
    private static final String OPEN = """
        from volunteers.mission m
        join directory.published_structure p on p.structure_id = m.structure_id
        cross join lateral (
            select min(s.day) as day,
                   sum(f.capacity - f.taken)::integer as free,
                   coalesce(m.session_minutes,
                            extract(epoch from min(s.ends - s.starts)) / 60)::integer as minutes,
                   case when m.rhythm = 'reguliere' then m.moments
                        else array_agg(distinct case when extract(isodow from s.day) >= 6 then 'week-end'
                                                     when s.starts >= '17:30' then 'soir'
                                                     else 'semaine' end)
                   end as moments
            from volunteers.slot s
            join places.filling f on f.pool_id = s.pool_id
            where s.mission_id = m.id and (s.day is null or s.day >= {0})) next
        where m.state in ('publiee', 'complete')
          and case when m.rhythm = 'reguliere' then coalesce(m.ends_on >= {0}, true) else next.day is not null end\
        """;

    private MissionConditions() {}

    /** {@code from} and {@code where}. */
    static QueryPart open(LocalDate today) {
        return field(OPEN, val(today));
    }

    /** @param place the middle of the commune that was asked for; null: none was */
    static Map<Part, Condition> of(MissionQuery query, @Nullable GeoPoint place) {
        var parts = new EnumMap<Part, Condition>(Part.class);
        parts.put(
                Part.WORDS,
                query.words().isBlank()
                        ? trueCondition()
                        : condition(
                                "m.words @@ websearch_to_tsquery('public.vitrine_fr', {0})",
                                val(query.words().strip())));
        var domain = query.domain();
        parts.put(
                Part.DOMAIN,
                domain == null ? trueCondition() : condition("m.competence_id = {0}", val(domain.value())));
        parts.put(Part.PLACE, place == null ? trueCondition() : near(place, query.radiusKm()));
        parts.put(
                Part.MOMENTS,
                query.moments().isEmpty()
                        ? trueCondition()
                        : condition("next.moments && {0}::text[]", val(Coded.codes(query.moments()))));
        var rhythm = query.rhythm();
        parts.put(Part.RHYTHM, rhythm == null ? trueCondition() : condition("m.rhythm = {0}", val(rhythm.code())));
        parts.put(Part.REMOTE, query.remote() ? condition("m.remote <> 'non'") : trueCondition());
        parts.put(Part.CHILDREN, query.withChildren() ? condition("m.with_children") : trueCondition());
        parts.put(Part.HOUR, query.oneHour() ? condition("coalesce(next.minutes <= 60, false)") : trueCondition());
        return parts;
    }

    static Condition all(Map<Part, Condition> parts) {
        return parts.values().stream().reduce(trueCondition(), Condition::and);
    }

    /** A mission without a place is near everywhere. */
    private static Condition near(GeoPoint place, int radiusKm) {
        return condition(
                "(m.remote = 'oui' or m.position <@ public.earth_box({0}, {1}) and {2} <= {3})",
                earth(place), val(radiusKm * 1000.0), km(place), val(radiusKm));
    }

    /** From a place; null without one, or where the mission has none. */
    static Field<Double> km(@Nullable GeoPoint place) {
        return place == null
                ? inline((Double) null)
                : field("public.earth_distance(m.position::public.earth, {0}) / 1000", Double.class, earth(place));
    }

    private static Field<?> earth(GeoPoint place) {
        return field("public.ll_to_earth({0}, {1})", val(place.latitude()), val(place.longitude()));
    }

    /** The names of all parts but one, as columns that must hold. */
    static String allBut(Part... left) {
        var without = Set.of(left);
        return Arrays.stream(Part.values())
                .filter(part -> !without.contains(part))
                .map(part -> "has_" + part.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
    }
}
