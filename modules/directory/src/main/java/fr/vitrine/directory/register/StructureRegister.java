package fr.vitrine.directory.register;

import static fr.vitrine.db.jooq.accounts.Tables.PERSON_NAME;
import static fr.vitrine.db.jooq.accounts.Tables.STRUCTURE_PEOPLE;
import static fr.vitrine.db.jooq.directory.Tables.COMPETENCE;
import static fr.vitrine.db.jooq.directory.Tables.SERVICE;
import static fr.vitrine.db.jooq.directory.Tables.SERVICE_COMPETENCE;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_ASSIGNMENT;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_TAG;
import static fr.vitrine.db.jooq.territory.Tables.COMMUNE_NAME;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.vitrine.directory.Structure.Status;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.StructureId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All structures, whatever their state. For staff alone. */
@Service
public class StructureRegister {

    private static final Field<List<CompetenceId>> DOMAINS = multiset(
                    select(coalesce(COMPETENCE.PARENT_ID, COMPETENCE.ID))
                            .from(SERVICE)
                            .join(SERVICE_COMPETENCE)
                            .on(SERVICE_COMPETENCE.SERVICE_ID.eq(SERVICE.ID))
                            .join(COMPETENCE)
                            .on(COMPETENCE.ID.eq(SERVICE_COMPETENCE.COMPETENCE_ID))
                            .where(SERVICE.STRUCTURE_ID.eq(STRUCTURE.ID))
                            .groupBy(coalesce(COMPETENCE.PARENT_ID, COMPETENCE.ID))
                            .orderBy(min(SERVICE.POSITION), min(COMPETENCE.POSITION)))
            .convertFrom(rows -> rows.map(row -> row.value1()));
    private static final Field<List<String>> TAGS = multiset(select(STRUCTURE_TAG.TAG)
                    .from(STRUCTURE_TAG)
                    .where(STRUCTURE_TAG.STRUCTURE_ID.eq(STRUCTURE.ID))
                    .orderBy(STRUCTURE_TAG.TAG))
            .convertFrom(rows -> rows.map(row -> row.value1()));
    private static final Field<Integer> PEOPLE = coalesce(
            field(select(STRUCTURE_PEOPLE.PEOPLE)
                    .from(STRUCTURE_PEOPLE)
                    .where(STRUCTURE_PEOPLE.STRUCTURE_ID.eq(STRUCTURE.ID))),
            0);

    private final DSLContext jooq;

    StructureRegister(DSLContext jooq) {
        this.jooq = jooq;
    }

    @Transactional(readOnly = true)
    public int count(Actor actor, RegisterQuery query) {
        actor.requireStaff();
        return jooq.fetchCount(jooq.selectOne().from(STRUCTURE).where(RegisterSql.condition(query)));
    }

    /** How many there are in each state; a state in which there are none is missing. */
    @Transactional(readOnly = true)
    public Map<Status, Integer> countByStatus(Actor actor) {
        actor.requireStaff();
        var counts = new EnumMap<Status, Integer>(Status.class);
        jooq.select(STRUCTURE.STATUS, DSL.count())
                .from(STRUCTURE)
                .groupBy(STRUCTURE.STATUS)
                .forEach(row -> counts.put(status(row), row.value2()));
        return counts;
    }

    @Transactional(readOnly = true)
    public List<RegisterRow> list(Actor actor, RegisterQuery query, int offset, int limit) {
        actor.requireStaff();
        var ids = jooq.select(STRUCTURE.ID)
                .from(RegisterSql.tables(query))
                .where(RegisterSql.condition(query))
                .orderBy(RegisterSql.order(query))
                .limit(limit)
                .offset(offset)
                .fetch(STRUCTURE.ID);
        return rows(ids);
    }

    /** The ids of all of them, in order: what an export goes through, without holding a transaction meanwhile. */
    @Transactional(readOnly = true)
    public long[] ids(Actor actor, RegisterQuery query) {
        actor.requireStaff();
        try (var ids = jooq.select(STRUCTURE.ID.coerce(Long.class))
                .from(RegisterSql.tables(query))
                .where(RegisterSql.condition(query))
                .orderBy(RegisterSql.order(query))
                .fetchSize(5_000)
                .fetchStream()) {
            return ids.mapToLong(row -> row.value1()).toArray();
        }
    }

    /** In the order of the ids, without those that are gone. */
    @Transactional(readOnly = true)
    public List<RegisterRow> list(Actor actor, List<StructureId> ids) {
        actor.requireStaff();
        return rows(ids);
    }

    private List<RegisterRow> rows(Collection<StructureId> ids) {
        var found = jooq.select(
                        STRUCTURE.ID,
                        STRUCTURE.VERSION,
                        STRUCTURE.SLUG,
                        STRUCTURE.NAME,
                        STRUCTURE.IS_EXAMPLE,
                        STRUCTURE.LEGAL_FORM_CODE,
                        COMMUNE_NAME.NAME,
                        STRUCTURE.STATUS,
                        STRUCTURE.CONFIRMED_ON,
                        STRUCTURE.UPDATED_AT,
                        STRUCTURE.SIRET,
                        STRUCTURE.PHONE,
                        STRUCTURE.EMAIL,
                        STRUCTURE_ASSIGNMENT.PERSON_ID,
                        PERSON_NAME.NAME,
                        DOMAINS,
                        TAGS,
                        PEOPLE)
                .from(STRUCTURE)
                .leftJoin(COMMUNE_NAME)
                .on(COMMUNE_NAME.COMMUNE_CODE.eq(STRUCTURE.COMMUNE_CODE))
                .leftJoin(STRUCTURE_ASSIGNMENT)
                .on(STRUCTURE_ASSIGNMENT.STRUCTURE_ID.eq(STRUCTURE.ID))
                .leftJoin(PERSON_NAME)
                .on(PERSON_NAME.PERSON_ID.eq(STRUCTURE_ASSIGNMENT.PERSON_ID))
                .where(STRUCTURE.ID.eq(DSL.any(ids.toArray(StructureId[]::new))))
                .fetchMap(STRUCTURE.ID, StructureRegister::row);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static RegisterRow row(Record row) {
        return new RegisterRow(
                row.get(STRUCTURE.ID),
                row.get(STRUCTURE.VERSION),
                row.get(STRUCTURE.SLUG),
                row.get(STRUCTURE.NAME),
                row.get(STRUCTURE.IS_EXAMPLE),
                row.get(STRUCTURE.LEGAL_FORM_CODE),
                row.get(COMMUNE_NAME.NAME),
                row.get(DOMAINS),
                status(row),
                row.get(STRUCTURE.CONFIRMED_ON),
                row.get(PEOPLE),
                row.get(TAGS),
                row.get(STRUCTURE_ASSIGNMENT.PERSON_ID),
                row.get(PERSON_NAME.NAME),
                row.get(STRUCTURE.UPDATED_AT),
                row.get(STRUCTURE.SIRET),
                row.get(STRUCTURE.PHONE),
                row.get(STRUCTURE.EMAIL));
    }

    private static Status status(Record row) {
        return Status.valueOf(row.get(STRUCTURE.STATUS).name().toUpperCase(Locale.ROOT));
    }
}
