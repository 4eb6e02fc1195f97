package fr.vitrine.directory.importing;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;

import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureWriter;
import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.kernel.Actor;
import fr.vitrine.territory.Areas;
import fr.vitrine.territory.CommuneNames;
import fr.vitrine.territory.Communes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads a CSV, XLSX or JSON file of structures. Everything happens in one transaction: whatever goes wrong, nothing is left
 * half loaded. Two imports never run at once; the second waits for the first.
 *
 * <p>A record is found again by its SIRET, else by its source and id. One that this source brought and no person has
 * changed since becomes exactly what the file says; in any other only what is empty is filled. What a source has filled in
 * another's record is its own to change; the record's own source replaces it by what it says, not by silence. Its status
 * stays what people made it.
 */
@Service
public class StructureImport {

    private static final ZoneId LOCAL = ZoneId.of("Europe/Paris");
    private static final long LOCK = 0x696d_706f_7274L;

    private final DSLContext jooq;
    private final TransactionTemplate transactions;
    private final StructureWriter writer;
    private final Communes communes;
    private final CommuneNames communeNames;
    private final Areas areas;

    StructureImport(
            DSLContext jooq,
            PlatformTransactionManager transactionManager,
            StructureWriter writer,
            Communes communes,
            CommuneNames communeNames,
            Areas areas) {
        this.jooq = jooq;
        this.transactions = new TransactionTemplate(transactionManager);
        this.writer = writer;
        this.communes = communes;
        this.communeNames = communeNames;
        this.areas = areas;
    }

    /**
     * The headers of a CSV file or workbook, and what each seems to mean.
     *
     * @param sheet see {@link ImportOptions#sheet()}
     */
    public ImportHeaders headers(Actor actor, Path file, @Nullable String sheet) {
        actor.requireStaff();
        try {
            return SourceRows.headers(new ImportInput.OfFile(file), sheet);
        } catch (UnusableFile unusable) {
            return new ImportHeaders.Unusable(unusable.problem());
        } catch (IOException | UncheckedIOException unreadable) {
            return new ImportHeaders.Unusable(ImportProblem.ofFile(Reason.UNREADABLE));
        }
    }

    public ImportReport run(Actor actor, Path file, ImportOptions options) {
        return run(actor, file, options, _ -> {});
    }

    /** @param progress is told how many rows were read so far; what it throws ends the import with nothing written */
    public ImportReport run(Actor actor, Path file, ImportOptions options, LongConsumer progress) {
        actor.requireStaff();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return new ImportReport.Unusable(file.toString(), ImportProblem.ofFile(Reason.UNREADABLE));
        }
        return read(actor, new ImportInput.OfFile(file), options, progress, false)
                .orElseThrow();
    }

    /** Empty where the directory has structures already. */
    Optional<ImportReport> runIfEmpty(Actor actor, Resource resource, ImportOptions options) {
        return read(actor, new ImportInput.OfResource(resource), options, _ -> {}, true);
    }

    private Optional<ImportReport> read(
            Actor actor, ImportInput input, ImportOptions options, LongConsumer progress, boolean onlyIfEmpty) {
        try (var file = SourceRows.open(input, options)) {
            return write(onlyIfEmpty, () -> report(actor, input, file, options, progress));
        } catch (UnusableFile unusable) {
            return Optional.of(new ImportReport.Unusable(input.name(), unusable.problem()));
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.of(new ImportReport.Unusable(input.name(), ImportProblem.ofFile(Reason.UNREADABLE)));
        }
    }

    private Optional<ImportReport> write(boolean onlyIfEmpty, Supplier<ImportReport> reading) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            jooq.execute("select pg_advisory_xact_lock({0})", DSL.inline(LOCK));
            if (onlyIfEmpty && jooq.fetchExists(STRUCTURE)) {
                return Optional.<ImportReport>empty();
            }
            var report = reading.get();
            if (!(report instanceof ImportReport.Done done && done.written())) {
                transaction.setRollbackOnly();
            }
            return Optional.of(report);
        }));
    }

    private ImportReport report(
            Actor actor, ImportInput input, SourceRows file, ImportOptions options, LongConsumer progress) {
        var run = newRun(actor, options, input);
        try {
            run.readAll(file, newMapper(input), progress);
            return run.report(input.name(), file, !options.dryRun() && (options.keepGood() || !run.hasRefusals()));
        } catch (UnusableFile unusable) {
            return new ImportReport.Unusable(input.name(), unusable.problem());
        }
    }

    private ImportRun newRun(Actor actor, ImportOptions options, ImportInput input) {
        var source = options.source() == null ? withoutExtension(input.name()) : options.source();
        return new ImportRun(
                writer,
                actor,
                rows -> ImportMatches.find(jooq, writer, source, rows),
                source,
                options.draft() ? Status.DRAFT : Status.PUBLISHED);
    }

    private RowMapper newMapper(ImportInput input) {
        var vocabulary = ImportVocabulary.load(jooq);
        var places = new PlaceReader(communes, communeNames);
        var services = new ServiceReader(areas, vocabulary, places);
        return new RowMapper(vocabulary, places, services, new RowImages(input), LocalDate.now(LOCAL));
    }

    private static String withoutExtension(String fileName) {
        var dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
