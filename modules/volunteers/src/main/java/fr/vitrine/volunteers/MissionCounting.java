package fr.vitrine.volunteers;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;

import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.partners.Coded;
import fr.vitrine.volunteers.MissionMatches.Counts;
import fr.vitrine.volunteers.MissionMatches.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final DSLContext jooq;

    MissionCounting(DSLContext jooq) {
        this.jooq = jooq;
    }

    record Counted(int total, Counts counts) {}

    private record Row(String what, String value, int missions) {}

    Counted count(Map<Part, Condition> asked, LocalDate today) {
        var arguments = new ArrayList<QueryPart>(List.of(MissionConditions.open(today)));
        for (var part : Part.values()) {
            arguments.add(field(asked.getOrDefault(part, condition("true"))));
        }
        var rows = jooq.resultQuery(SQL, arguments.toArray(QueryPart[]::new))
                .fetch(row -> new Row(
                        row.get("what", String.class),
                        String.valueOf(row.get("value", String.class)),
                        row.get("missions", int.class)));
        var counts = new Counts(
                values(rows, "domain", id -> new CompetenceId(Integer.parseInt(id))),
                values(rows, "moment", code -> Coded.of(Moment.class, code)),
                values(rows, "rhythm", code -> Coded.of(Rhythm.class, code)),
                sum(rows, "remote"),
                sum(rows, "children"),
                sum(rows, "hour"),
                new EnumMap<>(withAll(values(rows, "without", Part::valueOf))));
        return new Counted(sum(rows, "total"), counts);
    }

    private static Map<Part, Integer> withAll(Map<Part, Integer> counted) {
        return Arrays.stream(Part.values())
                .collect(Collectors.toMap(Function.identity(), part -> counted.getOrDefault(part, 0)));
    }

    /** {@code {0}}: the open missions; {@code {1}} and on: the parts of the query in their order. */
    private static String sql() {
        var columns = Arrays.stream(Part.values())
                .map(part ->
                        "{" + (part.ordinal() + 1) + "} as has_" + part.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        var without = Arrays.stream(Part.values())
                .map(part -> count("'without'", "'" + part.name() + "'", "", MissionConditions.allBut(part), ""))
                .collect(Collectors.joining());
        return "with entry as materialized (select m.competence_id, m.rhythm, m.remote, m.with_children, next.moments,"
                + " next.minutes, " + columns + " {0})"
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
                + count("'remote'", "null", "", MissionConditions.allBut(Part.REMOTE) + " and remote <> 'non'", "")
                + count("'children'", "null", "", MissionConditions.allBut(Part.CHILDREN) + " and with_children", "")
                + count("'hour'", "null", "", MissionConditions.allBut(Part.HOUR) + " and minutes <= 60", "")
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
