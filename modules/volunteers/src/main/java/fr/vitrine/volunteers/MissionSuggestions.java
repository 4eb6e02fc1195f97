package fr.vitrine.volunteers;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;

import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.partners.Coded;
import fr.vitrine.volunteers.Suggestion.Reasons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Public missions that may suit somebody, the best first, by {@link SuggestionWeight}. Anybody may ask: the wish says it all, and
 * it is kept nowhere.
 */
@Service
public class MissionSuggestions {

    /** One reading of what is open: who cannot come or would go too far is left out before anything is weighed. */
    private static final String SQL = """
        with open as (
            select m.id, m.published_at, next.day,
                   case when m.remote = 'oui' then null else {1} end as km,
                   m.remote <> 'non' and {2} as from_home,
                   {3} as has_domain,
                   case when cardinality(next.moments) = 0 then {4} else
                        array(select unnest(next.moments) intersect select unnest({4})) end as fitting,
                   {5} as has_skills
            {0} and next.free > 0 and m.minimum_age <= {6} and {7} and {8} and {9}),
        weighed as (
            select *, case when from_home then 1.0
                           when km is null then 0.0
                           else greatest(0, 1 - km / {10}) end as nearness
            from open)
        select *, round(100.0 * ({11}) / {12})::integer as percent
        from weighed
        order by percent desc, km nulls last, day nulls last, published_at desc, id
        limit {13}\
        """;

    private static final String AROUND = """
        c.state in ('publiee', 'complete') and c.remote <> 'oui'
        and c.position <@ public.earth_box(public.ll_to_earth({0}, {1}), {2})
        and public.earth_distance(c.position::public.earth, public.ll_to_earth({0}, {1})) / 1000 <= {3}\
        """;

    private static final String FROM_HOME =
            "select h.id from volunteers.mission h where h.state in ('publiee', 'complete') and h.remote <> 'non'";

    private final DSLContext jooq;
    private final MissionRows rows;
    private final Clock clock;

    MissionSuggestions(DSLContext jooq, MissionRows rows, Clock clock) {
        this.jooq = jooq;
        this.rows = rows;
        this.clock = clock;
    }

    private record Found(MissionId id, int percent, Reasons reasons) {}

    /** Nothing where the wish says nothing: there is nothing to be said for any of them. */
    @Transactional(readOnly = true)
    public List<Suggestion> suggest(MissionWish wish, int limit) {
        if (!wish.saysSomething()) {
            return List.of();
        }
        var found = find(wish, limit);
        var missions = rows.byId(found.stream().map(Found::id).toList());
        return found.stream()
                .flatMap(one -> Stream.ofNullable(missions.get(one.id()))
                        .map(mission -> new Suggestion(mission, one.percent(), one.reasons())))
                .toList();
    }

    private List<Found> find(MissionWish wish, int limit) {
        return jooq.resultQuery(
                        SQL,
                        MissionConditions.open(LocalDate.now(clock)),
                        MissionConditions.km(wish.place()),
                        inline(wish.fromHome()),
                        field(domains(wish)),
                        val(Coded.codes(wish.moments()), SQLDataType.VARCHAR.getArrayDataType()),
                        field(skills(wish)),
                        val(wish.age() == null ? 0 : wish.age()),
                        near(wish),
                        published(wish),
                        known(wish),
                        val((double) wish.radiusKm()),
                        field(points(wish)),
                        val(total(wish)),
                        val(limit))
                .fetch(row -> found(row, wish));
    }

    private static Found found(Record row, MissionWish wish) {
        var km = row.get("km", Double.class);
        var place = wish.place();
        return new Found(
                new MissionId(row.get("id", Long.class)),
                row.get("percent", int.class),
                new Reasons(
                        place == null ? null : km,
                        row.get("from_home", boolean.class),
                        row.get("has_domain", boolean.class),
                        Coded.all(Moment.class, row.get("fitting", String[].class)),
                        row.get("has_skills", boolean.class)));
    }

    private static Condition domains(MissionWish wish) {
        return condition(
                "m.competence_id = any ({0})",
                val(wish.domains().stream().map(CompetenceId::value).toArray(Integer[]::new)));
    }

    private static Condition skills(MissionWish wish) {
        if (wish.skills().isEmpty()) {
            return condition("false");
        }
        return wish.skills().stream()
                .map(skill -> condition("m.words @@ plainto_tsquery('public.vitrine_fr', {0})", val(skill)))
                .reduce(Condition::or)
                .orElseThrow();
    }

    /**
     * What needs no place is near everywhere, for who wants that; where nobody said where they are, all is near. Each of the two
     * has its index, and "one or the other" of a row would use neither.
     */
    private static Condition near(MissionWish wish) {
        GeoPoint place = wish.place();
        if (place == null) {
            return wish.fromHome() ? trueCondition() : condition("m.remote <> 'oui'");
        }
        var around = condition(
                AROUND,
                val(place.latitude()),
                val(place.longitude()),
                val(wish.radiusKm() * 1000.0),
                val(wish.radiusKm()));
        return wish.fromHome()
                ? condition(
                        "m.id in (select c.id from volunteers.mission c where {0} union all " + FROM_HOME + ")", around)
                : condition("m.id in (select c.id from volunteers.mission c where {0})", around);
    }

    private static Condition published(MissionWish wish) {
        var span = wish.published();
        return span == null
                ? trueCondition()
                : condition("m.published_at > {0} and m.published_at <= {1}", val(span.after()), val(span.until()));
    }

    private static Condition known(MissionWish wish) {
        return wish.without().isEmpty()
                ? trueCondition()
                : condition(
                        "m.id <> all ({0})",
                        val(wish.without().stream().map(MissionId::value).toArray(Long[]::new)));
    }

    /** Only what somebody has said something of is weighed. */
    private static Field<Double> points(MissionWish wish) {
        var parts = new ArrayList<String>();
        if (counts(SuggestionWeight.NEAR, wish)) {
            parts.add(SuggestionWeight.NEAR.points() + " * nearness");
        }
        if (counts(SuggestionWeight.DOMAIN, wish)) {
            parts.add(SuggestionWeight.DOMAIN.points() + " * has_domain::integer");
        }
        if (counts(SuggestionWeight.MOMENT, wish)) {
            parts.add(SuggestionWeight.MOMENT.points() + " * (cardinality(fitting) > 0)::integer");
        }
        if (counts(SuggestionWeight.SKILLS, wish)) {
            parts.add(SuggestionWeight.SKILLS.points() + " * has_skills::integer");
        }
        return field(String.join(" + ", parts), Double.class);
    }

    private static double total(MissionWish wish) {
        return Stream.of(SuggestionWeight.values())
                .filter(weight -> counts(weight, wish))
                .mapToInt(SuggestionWeight::points)
                .sum();
    }

    private static boolean counts(SuggestionWeight weight, MissionWish wish) {
        return switch (weight) {
            case NEAR -> wish.place() != null || wish.fromHome();
            case DOMAIN -> !wish.domains().isEmpty();
            case MOMENT -> !wish.moments().isEmpty();
            case SKILLS -> !wish.skills().isEmpty();
        };
    }
}
