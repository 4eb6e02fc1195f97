package fr.vitrine.events;

import static fr.vitrine.db.jooq.events.Tables.AGENDA_ENTRY;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;

import fr.vitrine.events.AgendaQuery.Days;
import fr.vitrine.events.AgendaResult.Counts;
import fr.vitrine.events.AgendaResult.Filter;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CompetenceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Counts what each filter's values would leave: one reading of the entries, in which every condition is a column. */
@Component
class AgendaCounting {

    private static final String ENTRY = "entry";

    private final DSLContext jooq;

    AgendaCounting(DSLContext jooq) {
        this.jooq = jooq;
    }

    record Counted(int total, Counts counts) {}

    Counted count(AgendaConditions asked, Days days, Collection<Days> periods) {
        var entries = name(ENTRY)
                .asMaterialized(select(columns(asked)).from(AGENDA_ENTRY).where(within(days, periods)));
        var counts = new LinkedHashMap<Object, Field<Integer>>();
        counts.put("total", where(holds()));
        periods.forEach(period -> counts.put(period, where(holds(Filter.DAYS).and(on(period)))));
        for (var audience : Audience.values()) {
            counts.put(
                    audience,
                    where(holds(Filter.AUDIENCES).and(condition("(audiences & {0}) <> 0", val(audience.bit())))));
        }
        counts.put("free", where(holds(Filter.FREE).and("is_free")));
        counts.put("online", where(holds(Filter.ONLINE).and("is_online")));
        counts.put("accessible", where(holds(Filter.ACCESSIBLE).and("is_accessible")));
        for (var filter : Filter.values()) {
            counts.put(filter, where(holds(filter)));
        }
        var fields = new ArrayList<SelectFieldOrAsterisk>(counts.values());
        var row = jooq.with(entries).select(fields).from(table(name(ENTRY))).fetchSingle();
        return new Counted(value(row, counts, "total"), counted(row, counts, periods, domains(asked)));
    }

    private Map<CompetenceId, Integer> domains(AgendaConditions asked) {
        var others = asked.words()
                .and(asked.days())
                .and(asked.audiences())
                .and(asked.place())
                .and(asked.organiser())
                .and(asked.programme())
                .and(asked.free())
                .and(asked.online())
                .and(asked.accessible());
        var found = new HashMap<CompetenceId, Integer>();
        jooq.resultQuery("""
                select d.id, count(*)::integer as times from {0}, unnest(domains) as d (id) where {1} group by d.id""", AGENDA_ENTRY, others)
                .fetch()
                .forEach(row -> found.put(new CompetenceId(row.get("id", int.class)), row.get("times", int.class)));
        return found;
    }

    private static Counts counted(
            Record row,
            Map<Object, Field<Integer>> counts,
            Collection<Days> periods,
            Map<CompetenceId, Integer> domains) {
        var byPeriod = new LinkedHashMap<Days, Integer>();
        periods.forEach(period -> byPeriod.put(period, value(row, counts, period)));
        var byAudience = new EnumMap<Audience, Integer>(Audience.class);
        Arrays.stream(Audience.values()).forEach(audience -> byAudience.put(audience, value(row, counts, audience)));
        var without = new EnumMap<Filter, Integer>(Filter.class);
        Arrays.stream(Filter.values()).forEach(filter -> without.put(filter, value(row, counts, filter)));
        return new Counts(
                byPeriod,
                domains,
                byAudience,
                value(row, counts, "free"),
                value(row, counts, "online"),
                value(row, counts, "accessible"),
                without);
    }

    private static int value(Record row, Map<Object, Field<Integer>> counts, Object what) {
        return row.get(new ArrayList<>(counts.keySet()).indexOf(what), int.class);
    }

    /** What is counted lies within what is asked for or one of the periods: nothing before the first of their days. */
    private static Condition within(Days days, Collection<Days> periods) {
        var first = days.from();
        for (var period : periods) {
            var from = period.from();
            first = first == null || from == null ? null : from.isBefore(first) ? from : first;
        }
        return first == null ? trueCondition() : AGENDA_ENTRY.LAST_DAY.ge(first);
    }

    private static List<SelectFieldOrAsterisk> columns(AgendaConditions asked) {
        return List.of(
                AGENDA_ENTRY.FIRST_DAY,
                AGENDA_ENTRY.LAST_DAY,
                AGENDA_ENTRY.AUDIENCES,
                AGENDA_ENTRY.IS_FREE,
                AGENDA_ENTRY.IS_ONLINE,
                AGENDA_ENTRY.IS_ACCESSIBLE,
                column(Filter.WORDS, asked.words()),
                column(Filter.DAYS, asked.days()),
                column(Filter.DOMAINS, asked.domains()),
                column(Filter.AUDIENCES, asked.audiences()),
                column(Filter.PLACE, asked.place()),
                column(Filter.ORGANISER, asked.organiser()),
                column(Filter.PROGRAMME, asked.programme()),
                column(Filter.FREE, asked.free()),
                column(Filter.ONLINE, asked.online()),
                column(Filter.ACCESSIBLE, asked.accessible()));
    }

    private static Field<Boolean> column(Filter filter, Condition condition) {
        return field(condition).as(columnOf(filter));
    }

    private static String columnOf(Filter filter) {
        return "by_" + filter.name().toLowerCase(Locale.ROOT);
    }

    /** All that is asked holds but these. */
    private static Condition holds(Filter... but) {
        Condition all = trueCondition();
        for (var filter : Filter.values()) {
            if (!Arrays.asList(but).contains(filter)) {
                all = all.and(condition(field(name(columnOf(filter)), Boolean.class)));
            }
        }
        return all;
    }

    private static Condition on(Days days) {
        var from = days.from();
        var to = days.to();
        var lastDay = field(name("last_day"), LocalDate.class);
        var firstDay = field(name("first_day"), LocalDate.class);
        Condition begun = from == null ? trueCondition() : lastDay.ge(from);
        if (to == null) {
            return begun;
        }
        return from == null ? lastDay.le(to) : begun.and(firstDay.le(to));
    }

    private static Field<Integer> where(Condition condition) {
        return DSL.count().filterWhere(condition);
    }
}
