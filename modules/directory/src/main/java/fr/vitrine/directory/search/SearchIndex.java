package fr.vitrine.directory.search;

import fr.vitrine.directory.OfTransaction;
import fr.vitrine.directory.StructureStored;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.territory.Communes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what the search reads in step with the structures (docs/adr/0005). Who writes a structure says so within the
 * transaction of the change; what it said becomes visible with that transaction, never before and never without it.
 */
@Service
public class SearchIndex {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int BATCH = 5_000;

    /** From so many structures on, counting them anew is quicker than changing the counts one by one. */
    private static final int MANY = 200;

    /** One writer at a time: two transactions would else wait for each other's rows of bits. */
    private static final long LOCK = 0x7365_6172_6368L;

    private final DSLContext jooq;
    private final SearchRows rows;
    private final FactBits bits = new FactBits();
    private final Lexicon lexicon = new Lexicon();

    SearchIndex(DSLContext jooq, Communes communes) {
        this.jooq = jooq;
        this.rows = new SearchRows(communes);
    }

    /**
     * Takes over what these structures are now: added, changed, no longer published, or gone. All that one transaction
     * names is done in one go at its end, so that the lock is held for a moment only.
     */
    public void refresh(Collection<StructureId> ids) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            pending().ids.addAll(ids);
        } else {
            jooq.transaction(transaction -> refreshNow(transaction.dsl(), ids));
        }
    }

    @EventListener
    void stored(StructureStored event) {
        refresh(List.of(event.id()));
    }

    /** Builds everything anew, in batches; the search goes on meanwhile. For changes of labels, legal forms or the tree. */
    public void refreshAll() {
        inBatches(rows.allIds(jooq));
        rebuildCounts();
        jooq.transaction(transaction -> lexicon.rebuild(transaction.dsl()));
    }

    /**
     * What depends on the day: hours that vary with the season or with holidays, and the frequency of words. Runs every
     * night, and at the start since the night may have been missed; several nodes may do so at once.
     */
    @Scheduled(cron = "0 5 0 * * *", zone = "Europe/Paris")
    @EventListener(ApplicationReadyEvent.class)
    public void refreshDaily() {
        inBatches(rows.idsWithVaryingHours(jooq));
        rebuildCounts();
        jooq.transaction(transaction -> lexicon.rebuild(transaction.dsl()));
    }

    private void inBatches(List<StructureId> ids) {
        for (var from = 0; from < ids.size(); from += BATCH) {
            var batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            jooq.transaction(transaction -> {
                lock(transaction.dsl());
                rows.replace(transaction.dsl(), batch, today());
                lexicon.learn(transaction.dsl(), batch);
            });
        }
    }

    private void rebuildCounts() {
        for (var chunk : bits.chunks(jooq)) {
            jooq.transaction(transaction -> {
                lock(transaction.dsl());
                bits.rebuild(transaction.dsl(), chunk);
            });
        }
    }

    private void refreshNow(DSLContext dsl, Collection<StructureId> changed) {
        var ids = List.copyOf(Set.copyOf(changed));
        if (ids.isEmpty()) {
            return;
        }
        lock(dsl);
        if (ids.size() > MANY) {
            replace(dsl, ids);
            ids.stream().map(FactBits::chunk).distinct().sorted().forEach(chunk -> bits.rebuild(dsl, chunk));
        } else {
            var before = rows.facts(dsl, ids);
            replace(dsl, ids);
            bits.change(dsl, before, rows.facts(dsl, ids));
        }
    }

    private void replace(DSLContext dsl, List<StructureId> ids) {
        for (var from = 0; from < ids.size(); from += BATCH) {
            var batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            rows.replace(dsl, batch, today());
            lexicon.learn(dsl, batch);
        }
    }

    private static void lock(DSLContext dsl) {
        dsl.query("select pg_advisory_xact_lock({0})", LOCK).execute();
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    private Pending pending() {
        return OfTransaction.get(Pending.class, known -> known.index() == this, Pending::new);
    }

    private final class Pending implements TransactionSynchronization {

        private final Set<StructureId> ids = new LinkedHashSet<>();

        SearchIndex index() {
            return SearchIndex.this;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            refreshNow(jooq, ids);
        }
    }
}
