package fr.vitrine.directory.importing;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_FILLED;

import fr.vitrine.kernel.StructureId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/** Which values of structures another source than their own has filled: the source by the value's name. */
final class FilledValues {

    private final DSLContext jooq;

    FilledValues(DSLContext jooq) {
        this.jooq = jooq;
    }

    Map<StructureId, Map<String, String>> of(Collection<StructureId> ids) {
        var filled = new HashMap<StructureId, Map<String, String>>();
        jooq.selectFrom(STRUCTURE_FILLED)
                .where(STRUCTURE_FILLED.STRUCTURE_ID.in(ids))
                .forEach(row -> filled.computeIfAbsent(row.getStructureId(), _ -> new HashMap<>())
                        .put(row.getField(), row.getSource()));
        return filled;
    }

    void save(StructureId id, Map<String, String> sources) {
        jooq.deleteFrom(STRUCTURE_FILLED)
                .where(STRUCTURE_FILLED.STRUCTURE_ID.eq(id))
                .execute();
        jooq.batch(sources.entrySet().stream()
                        .map(value -> jooq.insertInto(STRUCTURE_FILLED).values(id, value.getKey(), value.getValue()))
                        .toList())
                .execute();
    }
}
