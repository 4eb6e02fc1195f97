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
import java.util.EnumSet;
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

    /** A regular mission is on each day on which it may be. */
    private static final String ON_DAY = """
        case when m.rhythm = 'reguliere'
             then coalesce(m.starts_on <= {0}, true) and coalesce(m.ends_on >= {0}, true)
                  and (cardinality(m.moments) = 0 or m.moments && {1}::text[])
             else exists (select 1 from volunteers.slot s where s.mission_id = m.id and s.day = {0} and s.day >= next.day) end\
        """;

    /** What is said or not. */
    static final Map<Part, String> YES = new EnumMap<>(Map.of(
            Part.REMOTE, "m.remote <> 'non'",
            Part.CHILDREN, "m.with_children",
            Part.HOUR, "coalesce(next.minutes <= 60, false)",
            Part.BEGINNERS, "cardinality(m.skills_needed) = 0",
            Part.MINORS, "m.minimum_age < " + MissionDetails.Welcome.ADULT,
            Part.ACCESSIBLE, "coalesce(m.is_accessible, false)"));

    private MissionConditions() {}

    /** {@code from} and {@code where}. */
    static QueryPart open(LocalDate today) {
        return field(OPEN, val(today));
    }

    /** @param place the middle of the commune that was asked for; null: none was */
    static Map<Part, Condition> of(MissionQuery query, @Nullable GeoPoint place) {
        var parts = new EnumMap<Part, Condition>(Part.class);
        Arrays.stream(Part.values()).forEach(part -> parts.put(part, trueCondition()));
        if (!query.words().isBlank()) {
            parts.put(
                    Part.WORDS,
                    condition(
                            "m.words @@ websearch_to_tsquery('public.vitrine_fr', {0})",
                            val(query.words().strip())));
        }
        var domain = query.domain();
        if (domain != null) {
            parts.put(Part.DOMAIN, condition("m.competence_id = {0}", val(domain.value())));
        }
        if (place != null) {
            parts.put(Part.PLACE, near(place, query.where().radiusKm()));
        }
        when(query.when(), parts);
        var skills = query.who().skills();
        if (!skills.isEmpty()) {
            parts.put(Part.SKILLS, condition("m.skills && {0}::text[]", val(skills.toArray(String[]::new))));
        }
        asked(query).forEach(part -> parts.put(part, condition(YES.get(part))));
        return parts;
    }

    private static void when(MissionQuery.When when, Map<Part, Condition> parts) {
        if (!when.moments().isEmpty()) {
            parts.put(Part.MOMENTS, condition("next.moments && {0}::text[]", val(Coded.codes(when.moments()))));
        }
        var day = when.day();
        if (day != null) {
            parts.put(Part.DAY, condition(ON_DAY, val(day), val(Coded.codes(Moment.on(day)))));
        }
        var rhythm = when.rhythm();
        if (rhythm != null) {
            parts.put(Part.RHYTHM, condition("m.rhythm = {0}", val(rhythm.code())));
        }
    }

    private static Set<Part> asked(MissionQuery query) {
        var asked = EnumSet.noneOf(Part.class);
        var who = query.who();
        Map.of(
                        Part.REMOTE, query.where().remote(),
                        Part.HOUR, query.when().oneHour(),
                        Part.CHILDREN, who.withChildren(),
                        Part.BEGINNERS, who.beginners(),
                        Part.MINORS, who.minors(),
                        Part.ACCESSIBLE, who.accessible())
                .forEach((part, is) -> {
                    if (is) {
                        asked.add(part);
                    }
                });
        return asked;
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
