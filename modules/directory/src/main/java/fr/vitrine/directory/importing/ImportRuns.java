package fr.vitrine.directory.importing;

import static fr.vitrine.db.jooq.directory.Tables.IMPORT_RUN;

import fr.vitrine.db.jooq.directory.enums.ImportOutcome;
import fr.vitrine.directory.importing.PastImport.Counts;
import fr.vitrine.directory.importing.PastImport.Outcome;
import fr.vitrine.kernel.Actor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Service;

/** Runs imports and keeps what came of them. */
@Service
public class ImportRuns {

    private final DSLContext jooq;
    private final StructureImport structures;
    private final Clock clock;

    ImportRuns(DSLContext jooq, StructureImport structures, Clock clock) {
        this.jooq = jooq;
        this.structures = structures;
        this.clock = clock;
    }

    /** @param report empty: it was cancelled */
    public record Result(PastImport.Id id, Optional<ImportReport> report) {}

    /**
     * Keeps the report, whatever came of it.
     *
     * @param progress is told how many rows were read so far; throws {@link CancellationException} to give up
     */
    public Result run(Actor actor, Path file, ImportOptions options, LongConsumer progress) {
        actor.requireStaff();
        var start = OffsetDateTime.now(clock);
        var name = String.valueOf(file.getFileName());
        try {
            var report = structures.run(actor, file, options, progress);
            return new Result(keep(actor, start, name, report), Optional.of(report));
        } catch (CancellationException _) {
            var id = insert(actor, start, name, Outcome.CANCELLED, new Counts(0, 0, 0, 0), "", "");
            return new Result(id, Optional.empty());
        }
    }

    /** The latest first. */
    public List<PastImport> list(Actor actor, int offset, int limit) {
        actor.requireStaff();
        return jooq.selectFrom(IMPORT_RUN)
                .orderBy(IMPORT_RUN.STARTED_AT.desc(), IMPORT_RUN.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(ImportRuns::toImport);
    }

    public int count(Actor actor) {
        actor.requireStaff();
        return jooq.fetchCount(IMPORT_RUN);
    }

    public Optional<PastImport> find(Actor actor, PastImport.Id id) {
        actor.requireStaff();
        return jooq.selectFrom(IMPORT_RUN).where(IMPORT_RUN.ID.eq(id.value())).fetchOptional(ImportRuns::toImport);
    }

    /** Empty for one that was cancelled. */
    public String report(Actor actor, PastImport.Id id, Locale locale) {
        actor.requireStaff();
        var text = locale.getLanguage().equals("en") ? IMPORT_RUN.REPORT_EN : IMPORT_RUN.REPORT_FR;
        return jooq.select(text)
                .from(IMPORT_RUN)
                .where(IMPORT_RUN.ID.eq(id.value()))
                .fetchSingle(text);
    }

    private PastImport.Id keep(Actor actor, OffsetDateTime start, String name, ImportReport report) {
        var counts = report instanceof ImportReport.Done done
                ? new Counts(
                        done.rows(),
                        done.created().count(),
                        done.changed().count(),
                        done.refused().count())
                : new Counts(0, 0, 0, 0);
        return insert(
                actor,
                start,
                name,
                outcome(report),
                counts,
                ImportReportText.in(Locale.FRENCH).of(report),
                ImportReportText.in(Locale.ENGLISH).of(report));
    }

    private static Outcome outcome(ImportReport report) {
        return switch (report) {
            case ImportReport.Unusable _ -> Outcome.UNUSABLE;
            case ImportReport.Done done -> done.written() ? Outcome.WRITTEN : Outcome.NOTHING_WRITTEN;
        };
    }

    private PastImport.Id insert(
            Actor actor,
            OffsetDateTime start,
            String name,
            Outcome outcome,
            Counts counts,
            String french,
            String english) {
        var id = jooq.insertInto(IMPORT_RUN)
                .set(IMPORT_RUN.PERSON_ID, actor.person().orElse(null))
                .set(IMPORT_RUN.STARTED_AT, start)
                .set(IMPORT_RUN.FINISHED_AT, OffsetDateTime.now(clock))
                .set(IMPORT_RUN.FILE_NAME, name)
                .set(IMPORT_RUN.OUTCOME, ImportOutcome.valueOf(outcome.name().toLowerCase(Locale.ROOT)))
                .set(IMPORT_RUN.ROWS, counts.rows())
                .set(IMPORT_RUN.CREATED, counts.created())
                .set(IMPORT_RUN.CHANGED, counts.changed())
                .set(IMPORT_RUN.REFUSED, counts.refused())
                .set(IMPORT_RUN.REPORT_FR, french)
                .set(IMPORT_RUN.REPORT_EN, english)
                .returningResult(IMPORT_RUN.ID)
                .fetchSingle()
                .value1();
        return new PastImport.Id(id);
    }

    private static PastImport toImport(Record row) {
        return new PastImport(
                new PastImport.Id(row.get(IMPORT_RUN.ID)),
                row.get(IMPORT_RUN.PERSON_ID),
                row.get(IMPORT_RUN.STARTED_AT),
                row.get(IMPORT_RUN.FINISHED_AT),
                row.get(IMPORT_RUN.FILE_NAME),
                Outcome.valueOf(row.get(IMPORT_RUN.OUTCOME).name().toUpperCase(Locale.ROOT)),
                new Counts(
                        row.get(IMPORT_RUN.ROWS),
                        row.get(IMPORT_RUN.CREATED),
                        row.get(IMPORT_RUN.CHANGED),
                        row.get(IMPORT_RUN.REFUSED)));
    }
}
