package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_VERSION;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import fr.vitrine.db.jooq.directory.enums.ChangeCause;
import fr.vitrine.db.jooq.directory.enums.StructureStatus;
import fr.vitrine.directory.Change;
import fr.vitrine.directory.Change.Cause;
import fr.vitrine.directory.OfTransaction;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureStored;
import fr.vitrine.directory.StructureWriter;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Leaves a version of every structure that a transaction has written, with that transaction: however often it writes a
 * structure, what stands at its end is one version.
 */
@Component
class VersionLog {

    private static final int BATCH = 500;

    private final DSLContext jooq;
    private final StructureWriter structures;

    VersionLog(DSLContext jooq, StructureWriter structures) {
        this.jooq = jooq;
        this.structures = structures;
    }

    @EventListener
    void on(StructureStored stored) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            pending().changes.putIfAbsent(stored.id(), stored.change());
        } else {
            write(Map.of(stored.id(), stored.change()));
        }
    }

    /** What was there before history was kept gets its first version, so that the next change can be undone. */
    @EventListener(ApplicationReadyEvent.class)
    void recordMissing() {
        var found = new Change(Actor.OPERATOR, Cause.FOUND);
        List<StructureId> ids;
        do {
            ids = jooq.select(STRUCTURE.ID)
                    .from(STRUCTURE)
                    .where(notExists(
                            selectOne().from(STRUCTURE_VERSION).where(STRUCTURE_VERSION.STRUCTURE_ID.eq(STRUCTURE.ID))))
                    .orderBy(STRUCTURE.ID)
                    .limit(BATCH)
                    .fetch(STRUCTURE.ID);
            writeBatch(ids.stream().collect(Collectors.toMap(id -> id, _ -> found)));
        } while (!ids.isEmpty());
    }

    private void write(Map<StructureId, Change> changes) {
        var ids = List.copyOf(changes.keySet());
        for (var from = 0; from < ids.size(); from += BATCH) {
            var batch = new LinkedHashMap<StructureId, Change>();
            ids.subList(from, Math.min(from + BATCH, ids.size()))
                    .forEach(id -> batch.put(id, Objects.requireNonNull(changes.get(id))));
            writeBatch(batch);
        }
    }

    private void writeBatch(Map<StructureId, Change> changes) {
        jooq.batch(structures.current(changes.keySet()).stream()
                        .map(structure -> insert(structure, Objects.requireNonNull(changes.get(structure.id()))))
                        .toList())
                .execute();
    }

    private Query insert(Structure structure, Change change) {
        return jooq.insertInto(STRUCTURE_VERSION)
                .set(STRUCTURE_VERSION.STRUCTURE_ID, structure.id())
                .set(STRUCTURE_VERSION.VERSION, structure.version())
                .set(
                        STRUCTURE_VERSION.CAUSE,
                        ChangeCause.valueOf(change.cause().name().toLowerCase(Locale.ROOT)))
                .set(STRUCTURE_VERSION.PERSON_ID, change.by().person().orElse(null))
                .set(
                        STRUCTURE_VERSION.STATUS,
                        StructureStatus.valueOf(structure.status().name().toLowerCase(Locale.ROOT)))
                .set(STRUCTURE_VERSION.PROFILE, ProfileJson.write(Profile.of(structure)))
                .onConflictDoNothing();
    }

    private Pending pending() {
        return OfTransaction.get(Pending.class, known -> known.log() == this, Pending::new);
    }

    private final class Pending implements TransactionSynchronization {

        private final Map<StructureId, Change> changes = new LinkedHashMap<>();

        VersionLog log() {
            return VersionLog.this;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(changes);
        }
    }
}
