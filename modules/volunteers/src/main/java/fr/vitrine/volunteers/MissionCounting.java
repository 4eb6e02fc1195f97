package fr.vitrine.volunteers;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.partners.Coded;
import fr.vitrine.volunteers.MissionMatches.Counts;
import fr.vitrine.volunteers.MissionMatches.Part;
import fr.vitrine.volunteers.MissionMatches.SkillCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.springframework.stereotype.Component;

/** Counts what each filter's values would leave: one reading of the open missions, in which every condition is a column. */
@Component
class MissionCounting {

    private static final String SQL = sql();

    /** As the first of the public missions writes it. */
    private static final String SPELLED = """
        select key, skill
        from unnest({0}::text[]) key
        cross join lateral (
            select phrase as skill
            from volunteers.mission m, unnest(m.skills_needed || m.skills_useful) phrase
            where m.skills @> array[key] and m.state in ('publiee', 'complete') and public.fold(btrim(phrase)) = key
            limit 1) spelled\
        """;

    private static final int MOST_SKILLS = 12;

    private final DSLContext jooq;

    MissionCounting(DSLContext jooq) {
        this.jooq = jooq;
    }

    record Counted(int total, Counts counts) {}

    private record Row(String what, String value, int missions) {}

    /** @param skills that are asked for: they are counted whether or not many missions name them */
    Counted count(Map<Part, Condition> asked, Set<String> skills, LocalDate today) {
        var arguments = new ArrayList<QueryPart>(List.of(MissionConditions.open(today)));
        for (var part : Part.values()) {
            arguments.add(field(asked.getOrDefault(part, condition("true"))));
        }
        arguments.add(val(skills.toArray(String[]::new)));
        var rows = jooq.resultQuery(SQL, arguments.toArray(QueryPart[]::new))
                .fetch(row -> new Row(
                        row.get("what", String.class),
                        String.valueOf(row.get("value", String.class)),
                        row.get("missions", int.class)));
        var counts = new Counts(
                values(rows, "domain", id -> new CompetenceId(Integer.parseInt(id))),
                values(rows, "moment", code -> Coded.of(Moment.class, code)),
                values(rows, "rhythm", code -> Coded.of(Rhythm.class, code)),
                skills(rows),
                new EnumMap<>(withAll(values(rows, "yes", Part::valueOf))),
                new EnumMap<>(withAll(values(rows, "without", Part::valueOf))));
        return new Counted(sum(rows, "total"), counts);
    }

    /** Spelled as one of the public missions does that has them. */
    private List<SkillCount> skills(List<Row> rows) {
        var found = rows.stream().filter(row -> row.what().equals("skill")).toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var spelled = jooq.resultQuery(
                        SPELLED, val(found.stream().map(Row::value).toArray(String[]::new)))
                .fetchMap(row -> row.get("key", String.class), row -> row.get("skill", String.class));
        return found.stream()
                .sorted(Comparator.comparing(Row::missions).reversed().thenComparing(Row::value))
                .map(row -> new SkillCount(spelled.getOrDefault(row.value(), row.value()), row.missions()))
                .toList();
    }

    private static Map<Part, Integer> withAll(Map<Part, Integer> counted) {
        return Arrays.stream(Part.values())
                .collect(Collectors.toMap(Function.identity(), part -> counted.getOrDefault(part, 0)));
    }

    /** {@code {0}}: the open missions; {@code {1}} and on: the parts of the query in their order; at the end: skills. */
    private static String sql() {
        var columns = Arrays.stream(Part.values())
                .map(part ->
                        "{" + (part.ordinal() + 1) + "} as has_" + part.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        var yes = MissionConditions.YES.entrySet().stream()
                .map(part -> part.getValue() + " as is_" + part.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        var without = Arrays.stream(Part.values())
                .map(part -> count("'without'", "'" + part.name() + "'", "", MissionConditions.allBut(part), ""))
                .collect(Collectors.joining());
        var one = MissionConditions.YES.keySet().stream()
                .map(part -> count(
                        "'yes'",
                        "'" + part.name() + "'",
                        "",
                        MissionConditions.allBut(part) + " and is_"
                                + part.name().toLowerCase(Locale.ROOT),
                        ""))
                .collect(Collectors.joining());
        return "with entry as materialized (select m.competence_id, m.rhythm, m.skills, next.moments, " + yes + ", "
                + columns + " {0})"
                + " select 'total' as what, null as value, count(*)::integer as missions from entry where "
                + MissionConditions.allBut()
                + count("'domain'", "competence_id::text", "", MissionConditions.allBut(Part.DOMAIN), "competence_id")
                + count("'rhythm'", "rhythm", "", MissionConditions.allBut(Part.RHYTHM), "rhythm")
                + count(
                        "'moment'",
                        "moment",
                        ", unnest(moments) as moment",
                        MissionConditions.allBut(Part.MOMENTS),
                        "moment")
                + " union all (select 'skill', skill, count(*) from entry, unnest(skills) as skill where "
                + MissionConditions.allBut(Part.SKILLS)
                + " group by skill order by skill = any ({" + (Part.values().length + 1)
                + "}) desc, count(*) desc, skill limit " + MOST_SKILLS + ")"
                + one
                + without;
    }

    private static String count(String what, String value, String from, String where, String group) {
        return " union all select " + what + ", " + value + ", count(*) from entry" + from + " where " + where
                + (group.isEmpty() ? "" : " group by " + group);
    }

    private static int sum(List<Row> rows, String what) {
        return rows.stream()
                .filter(row -> row.what().equals(what))
                .mapToInt(Row::missions)
                .sum();
    }

    private static <K> Map<K, Integer> values(List<Row> rows, String what, Function<String, K> key) {
        var counts = new HashMap<K, Integer>();
        rows.stream()
                .filter(row -> row.what().equals(what))
                .forEach(row -> counts.put(key.apply(row.value()), row.missions()));
        return counts;
    }
}
