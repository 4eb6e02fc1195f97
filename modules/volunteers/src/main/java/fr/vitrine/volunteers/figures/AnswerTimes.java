package fr.vitrine.volunteers.figures;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static fr.vitrine.db.jooq.volunteers.Tables.HOURS;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trueCondition;

import fr.vitrine.db.Medians;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.volunteers.applying.ApplicationState;
import fr.vitrine.volunteers.hours.HoursState;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How soon structures answer who offers a hand: for staff, and to each structure's people of their own. It tells of structures,
 * not of who applied, and so of single applications as well.
 */
@Service
public class AnswerTimes {

    /** From then on an answer is late. */
    public static final int LATE_DAYS = 7;

    private final DSLContext jooq;
    private final Clock clock;

    AnswerTimes(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /**
     * @param applications that came in these months
     * @param answered of them
     * @param hours to the first answer, the median; null: none was answered
     * @param late of them, answered after a week
     * @param overdue that have waited for more than a week, and go on waiting, whenever they came
     */
    public record Answers(
            int applications, int answered, @Nullable Double hours, int late, int overdue) {}

    public record OfStructure(StructureId structure, Answers answers) {}

    /** @param minutes confirmed in these months */
    public record Own(Answers answers, int minutes) {}

    @Transactional(readOnly = true)
    public Answers all(Actor actor, Months months) {
        actor.requireStaff();
        return answers(months, trueCondition());
    }

    /** Those that let most people wait first; without those that nobody applied to. */
    @Transactional(readOnly = true)
    public List<OfStructure> byStructure(Actor actor, Months months) {
        actor.requireStaff();
        return jooq
                .select(MISSION.STRUCTURE_ID, columns(months))
                .from(APPLICATION)
                .join(MISSION)
                .on(MISSION.ID.eq(APPLICATION.MISSION_ID))
                .where(sent(months).or(overdue()))
                .groupBy(MISSION.STRUCTURE_ID)
                .fetch(row -> new OfStructure(row.value1(), row.value2()))
                .stream()
                .sorted(Comparator.comparing((OfStructure one) -> one.answers().overdue())
                        .thenComparing(one -> one.answers().late())
                        .thenComparing(one -> one.answers().applications())
                        .reversed()
                        .thenComparing(OfStructure::structure))
                .toList();
    }

    /** For the structure's people: staff are not among them unless they are members. */
    @Transactional(readOnly = true)
    public Own own(Actor actor, StructureId structure, Months months) {
        actor.requireMember(structure);
        var minutes = jooq.select(coalesce(sum(HOURS.MINUTES), inline(0)).cast(Integer.class))
                .from(HOURS)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(HOURS.APPLICATION_ID))
                .join(MISSION)
                .on(MISSION.ID.eq(APPLICATION.MISSION_ID))
                .where(MISSION.STRUCTURE_ID.eq(structure))
                .and(HOURS.STATE.eq(HoursState.CONFIRMED.code()))
                .and(HOURS.DAY.between(months.firstDay(), months.lastDay()))
                .fetchSingle(Record1::value1);
        return new Own(answers(months, MISSION.STRUCTURE_ID.eq(structure)), minutes);
    }

    private Answers answers(Months months, Condition of) {
        return jooq.select(columns(months))
                .from(APPLICATION)
                .join(MISSION)
                .on(MISSION.ID.eq(APPLICATION.MISSION_ID))
                .where(of)
                .fetchSingle(Record1::value1);
    }

    private SelectField<Answers> columns(Months months) {
        var sent = sent(months);
        var answered = sent.and(APPLICATION.FIRST_ANSWER_AT.isNotNull());
        var late = field(
                "{0} > {1} + {2} * interval '1 day'",
                Boolean.class, APPLICATION.FIRST_ANSWER_AT, APPLICATION.CREATED_AT, inline(LATE_DAYS));
        return row(
                        count().filterWhere(sent),
                        count().filterWhere(answered),
                        Medians.hours(APPLICATION.CREATED_AT, APPLICATION.FIRST_ANSWER_AT, sent),
                        count().filterWhere(answered.and(late)),
                        count().filterWhere(overdue()))
                .mapping(Answers::new);
    }

    private Condition sent(Months months) {
        var zone = clock.getZone();
        return APPLICATION.CREATED_AT.ge(months.start(zone)).and(APPLICATION.CREATED_AT.lt(months.end(zone)));
    }

    /** Who waits in line for a place does not wait for an answer. */
    private Condition overdue() {
        return APPLICATION
                .STATE
                .eq(ApplicationState.NEW.code())
                .and(APPLICATION.FIRST_ANSWER_AT.isNull())
                .and(APPLICATION.CREATED_AT.lt(OffsetDateTime.now(clock).minusDays(LATE_DAYS)));
    }
}
