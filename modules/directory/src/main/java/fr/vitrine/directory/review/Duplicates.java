package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.DUPLICATE_CANDIDATE;
import static fr.vitrine.db.jooq.directory.Tables.NOT_DUPLICATE;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureWriter;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records that may be one structure: alike in name and close to each other, or with the same company number, address,
 * telephone number, e-mail address or site. Found every night, and for one structure whenever somebody asks.
 */
@Service
public class Duplicates {

    private static final int CHUNK = 2_000;

    private final DSLContext jooq;
    private final StructureWriter structures;
    private final TransactionTemplate transactions;

    Duplicates(DSLContext jooq, StructureWriter structures, PlatformTransactionManager transactionManager) {
        this.jooq = jooq;
        this.structures = structures;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    public enum Reason {
        /** The names are alike. */
        NAME,
        /** One company: the first nine digits of the SIRET. */
        SIREN,
        /** In the same commune. */
        ADDRESS,
        /** At most 150 m from each other. */
        NEAR,
        PHONE,
        EMAIL,
        WEBSITE
    }

    /** @param score 0 to 1; the likelier, the higher */
    public record Candidate(Structure one, Structure other, double score, Set<Reason> reasons) {}

    public record Page(List<Candidate> candidates, int total) {}

    /** The likeliest first. What somebody has said is no duplicate is left out. */
    @Transactional(readOnly = true)
    public Page list(Actor actor, int offset, int limit) {
        actor.requireStaff();
        var found = jooq.selectFrom(DUPLICATE_CANDIDATE)
                .orderBy(
                        DUPLICATE_CANDIDATE.SCORE.desc(),
                        DUPLICATE_CANDIDATE.STRUCTURE_ID,
                        DUPLICATE_CANDIDATE.OTHER_STRUCTURE_ID)
                .offset(offset)
                .limit(limit)
                .fetch();
        return new Page(candidates(found), jooq.fetchCount(DUPLICATE_CANDIDATE));
    }

    /** For one structure, as of now. */
    @Transactional
    public List<Candidate> of(Actor actor, StructureId id) {
        actor.requireStaff();
        refresh(List.of(id));
        return candidates(jooq.selectFrom(DUPLICATE_CANDIDATE)
                .where(DUPLICATE_CANDIDATE.STRUCTURE_ID.eq(id).or(DUPLICATE_CANDIDATE.OTHER_STRUCTURE_ID.eq(id)))
                .orderBy(
                        DUPLICATE_CANDIDATE.SCORE.desc(),
                        DUPLICATE_CANDIDATE.STRUCTURE_ID,
                        DUPLICATE_CANDIDATE.OTHER_STRUCTURE_ID)
                .fetch());
    }

    /** These two are different structures: they are not proposed again. */
    @Transactional
    public void dismiss(Actor actor, StructureId one, StructureId other) {
        actor.requireStaff();
        var first = one.compareTo(other) < 0 ? one : other;
        var second = first.equals(one) ? other : one;
        jooq.insertInto(NOT_DUPLICATE)
                .set(NOT_DUPLICATE.STRUCTURE_ID, first)
                .set(NOT_DUPLICATE.OTHER_STRUCTURE_ID, second)
                .set(NOT_DUPLICATE.DECIDED_BY, actor.person().orElse(null))
                .onConflictDoNothing()
                .execute();
        jooq.deleteFrom(DUPLICATE_CANDIDATE)
                .where(DUPLICATE_CANDIDATE
                        .STRUCTURE_ID
                        .eq(first)
                        .and(DUPLICATE_CANDIDATE.OTHER_STRUCTURE_ID.eq(second)))
                .execute();
    }

    /** Takes that back. */
    @Transactional
    public void restore(Actor actor, StructureId one, StructureId other) {
        actor.requireStaff();
        var first = one.compareTo(other) < 0 ? one : other;
        jooq.deleteFrom(NOT_DUPLICATE)
                .where(NOT_DUPLICATE
                        .STRUCTURE_ID
                        .eq(first)
                        .and(NOT_DUPLICATE.OTHER_STRUCTURE_ID.eq(first.equals(one) ? other : one)))
                .execute();
        refresh(List.of(first));
    }

    /** Looks through everything; for staff, and every night. */
    public void refreshAll(Actor actor) {
        actor.requireStaff();
        var ids =
                jooq.select(STRUCTURE.ID).from(STRUCTURE).orderBy(STRUCTURE.ID).fetch(STRUCTURE.ID);
        for (var from = 0; from < ids.size(); from += CHUNK) {
            var chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
            transactions.executeWithoutResult(_ -> refresh(chunk));
        }
    }

    @Scheduled(cron = "0 35 3 * * *", zone = "Europe/Paris")
    void refreshNightly() {
        refreshAll(Actor.OPERATOR);
    }

    private void refresh(List<StructureId> ids) {
        var values = ids.stream().map(StructureId::value).toArray(Long[]::new);
        jooq.execute("select pg_advisory_xact_lock({0})", 0x6475_706cL);
        jooq.deleteFrom(DUPLICATE_CANDIDATE)
                .where(DUPLICATE_CANDIDATE.STRUCTURE_ID.in(ids).or(DUPLICATE_CANDIDATE.OTHER_STRUCTURE_ID.in(ids)))
                .execute();
        jooq.execute(DuplicatesSql.FIND, (Object) values);
    }

    private List<Candidate> candidates(List<? extends Record> rows) {
        var ids = new LinkedHashSet<StructureId>();
        for (var row : rows) {
            ids.add(row.get(DUPLICATE_CANDIDATE.STRUCTURE_ID));
            ids.add(row.get(DUPLICATE_CANDIDATE.OTHER_STRUCTURE_ID));
        }
        var byId = structures.current(ids).stream().collect(Collectors.toMap(Structure::id, Function.identity()));
        return rows.stream()
                .map(row -> new Candidate(
                        Objects.requireNonNull(byId.get(row.get(DUPLICATE_CANDIDATE.STRUCTURE_ID))),
                        Objects.requireNonNull(byId.get(row.get(DUPLICATE_CANDIDATE.OTHER_STRUCTURE_ID))),
                        row.get(DUPLICATE_CANDIDATE.SCORE),
                        reasons(row.get(DUPLICATE_CANDIDATE.REASONS))))
                .toList();
    }

    private static Set<Reason> reasons(String[] stored) {
        return Arrays.stream(stored)
                .map(reason -> Reason.valueOf(reason.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
