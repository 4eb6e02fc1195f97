package fr.vitrine.directory.search;

import static fr.vitrine.db.jooq.directory.Tables.SEARCH_STRUCTURE;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;
import static org.jooq.impl.DSL.val;

import fr.vitrine.db.jooq.directory.enums.StructureStatus;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Writes the rows that the search reads, {@code directory.search_entry} and {@code directory.search_structure}. */
final class SearchRows {

    private static final int FETCH_SIZE = 2_000;

    private final Communes communes;

    SearchRows(Communes communes) {
        this.communes = communes;
    }

    record StructureFacts(StructureId id, Set<Integer> facts) {}

    List<StructureId> allIds(DSLContext dsl) {
        return dsl.select(STRUCTURE.ID)
                .from(STRUCTURE)
                .where(STRUCTURE.STATUS.eq(StructureStatus.published))
                .union(dsl.select(SEARCH_STRUCTURE.STRUCTURE_ID).from(SEARCH_STRUCTURE))
                .orderBy(1)
                .fetch(STRUCTURE.ID);
    }

    List<StructureId> idsWithVaryingHours(DSLContext dsl) {
        return dsl.select(SEARCH_STRUCTURE.STRUCTURE_ID)
                .from(SEARCH_STRUCTURE)
                .where(SEARCH_STRUCTURE.HOURS_VARY)
                .orderBy(1)
                .fetch(SEARCH_STRUCTURE.STRUCTURE_ID);
    }

    void replace(DSLContext dsl, Collection<StructureId> structures, LocalDate today) {
        var ids = ids(structures);
        dsl.execute(SearchRowsSql.NUMBER_COMPETENCES);
        dsl.query("delete from directory.search_entry where structure_id = any({0})", ids)
                .execute();
        dsl.query("delete from directory.search_words where structure_id = any({0})", ids)
                .execute();
        dsl.query("delete from directory.search_structure where structure_id = any({0})", ids)
                .execute();
        insertEntries(dsl, ids);
        insertStructures(dsl, ids, today);
    }

    private void insertEntries(DSLContext dsl, Field<Long[]> ids) {
        var codes = dsl.resultQuery(
                        "select distinct commune_code from directory.structure where id = any({0}) and commune_code is not null",
                        ids)
                .fetch(row -> new CommuneCode(row.get(0, String.class)));
        var known = communes.byCode(codes).values();
        dsl.query(
                        SearchRowsSql.INSERT_WORDS,
                        ids,
                        texts(known.stream().map(commune -> commune.code().value())),
                        texts(known.stream().map(Commune::name)))
                .execute();
        dsl.query(SearchRowsSql.INSERT_ENTRIES, ids).execute();
    }

    private static void insertStructures(DSLContext dsl, Field<Long[]> ids, LocalDate today) {
        var hours =
                dsl
                        .resultQuery("""
                        select distinct opening_hours from directory.structure
                        where id = any({0}) and opening_hours is not null""", ids)
                        .fetch(row ->
                                OpeningHours.parse(row.get(0, String.class)).orElse(null))
                        .stream()
                        .filter(Objects::nonNull)
                        .toList();
        dsl.query(
                        SearchRowsSql.INSERT_STRUCTURES,
                        ids,
                        texts(hours.stream().map(OpeningHours::value)),
                        texts(hours.stream().map(each -> OpenSlots.of(each, today))),
                        val(hours.stream().map(OpeningHours::varies).toArray(Boolean[]::new)))
                .execute();
    }

    Map<StructureId, Set<Integer>> facts(DSLContext dsl, Collection<StructureId> structures) {
        return dsl.resultQuery("""
                        select structure_id, facts, open_slots::text as open_slots from directory.search_structure
                        where structure_id = any({0})""", ids(structures))
                .fetchMap(row -> new StructureId(row.get("structure_id", Long.class)), SearchRows::facts);
    }

    /** To be closed. */
    static Stream<StructureFacts> factsOfRange(DSLContext dsl, long from, int count) {
        return dsl.resultQuery("""
                        select structure_id, facts, open_slots::text as open_slots from directory.search_structure
                        where structure_id between {0} and {1}""", from, from + count - 1).fetchSize(FETCH_SIZE).stream()
                .map(row -> new StructureFacts(new StructureId(row.get("structure_id", Long.class)), facts(row)));
    }

    private static Set<Integer> facts(Record row) {
        var facts = new HashSet<>(Arrays.asList(row.get("facts", Integer[].class)));
        var slots = row.get("open_slots", String.class);
        if (slots != null) {
            OpenSlots.facts(slots).forEach(facts::add);
        }
        return facts;
    }

    private static Field<Long[]> ids(Collection<StructureId> structures) {
        return val(structures.stream().map(StructureId::value).toArray(Long[]::new));
    }

    private static Field<String[]> texts(Stream<String> values) {
        return val(values.toArray(String[]::new));
    }
}
