package fr.vitrine.partners;

import fr.vitrine.directory.importing.ImportProblem;
import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.ImportReport;
import fr.vitrine.directory.importing.TableFile;
import fr.vitrine.directory.importing.UnusableFile;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.PartnerHistory.Kind;
import fr.vitrine.territory.Areas;
import fr.vitrine.territory.CommuneNames;
import fr.vitrine.territory.Communes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads a CSV, XLSX or JSON file of partners, such as the grid's export: what is filled in a row replaces what was, nothing is
 * emptied or deleted, and a new partner begins as a draft. Rows that are refused are left out. The file is read as that of
 * structures is, and reported alike.
 */
@Service
public class PartnerImport {

    private static final long LOCK = 0x7061_7274_6e65_7273L;

    private final DSLContext jooq;
    private final TransactionTemplate transactions;
    private final Partners partners;
    private final PartnerRows rows;
    private final Communes communes;
    private final CommuneNames communeNames;
    private final Areas areas;
    private final Clock clock;

    PartnerImport(
            DSLContext jooq,
            PlatformTransactionManager transactionManager,
            Partners partners,
            PartnerRows rows,
            Communes communes,
            CommuneNames communeNames,
            Areas areas,
            Clock clock) {
        this.jooq = jooq;
        this.transactions = new TransactionTemplate(transactionManager);
        this.partners = partners;
        this.rows = rows;
        this.communes = communes;
        this.communeNames = communeNames;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * What {@link #run} would do now; nothing is stored.
     *
     * @param progress is told how many rows were read, and may throw to stop
     */
    public ImportReport look(Actor actor, Path file, PartnerFileWords words, LongConsumer progress) {
        actor.requireStaff();
        return report(actor, file, words, progress, false);
    }

    /**
     * In one transaction: whatever goes wrong, nothing is left half loaded. Of two at once the second waits.
     *
     * @param progress is told how many rows were read, and may throw to stop: nothing is stored then
     */
    public ImportReport run(Actor actor, Path file, PartnerFileWords words, LongConsumer progress) {
        actor.requireStaff();
        return Objects.requireNonNull(transactions.execute(transaction -> {
            jooq.execute("select pg_advisory_xact_lock({0})", DSL.inline(LOCK));
            var report = report(actor, file, words, progress, true);
            if (report instanceof ImportReport.Unusable) {
                transaction.setRollbackOnly();
            }
            return report;
        }));
    }

    private ImportReport report(Actor actor, Path path, PartnerFileWords words, LongConsumer progress, boolean write) {
        var name = String.valueOf(path.getFileName());
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            return new ImportReport.Unusable(name, ImportProblem.ofFile(Reason.UNREADABLE));
        }
        try (var file = open(path, words)) {
            var zones = new ImportedZone(areas, communes, communeNames, words.everywhere());
            var reader = new ImportedPartner(words, zones, communes, LocalDate.now(clock));
            var run = new PartnerImportRun(
                    partners.list(actor), names(path, words), reader, write ? new Stored(actor) : null);
            return run.readAll(file, name, progress, write);
        } catch (UnusableFile unusable) {
            return new ImportReport.Unusable(name, unusable.problem());
        } catch (IOException | UncheckedIOException unreadable) {
            return new ImportReport.Unusable(name, ImportProblem.ofFile(Reason.UNREADABLE));
        }
    }

    private TableFile open(Path path, PartnerFileWords words) throws IOException, UnusableFile {
        return TableFile.open(path, words.headers(), PartnerFileWords.COLUMNS, communes, communeNames);
    }

    private Set<String> names(Path path, PartnerFileWords words) throws IOException, UnusableFile {
        var names = new HashSet<String>();
        try (var file = open(path, words)) {
            for (var row = file.next(); row.isPresent(); row = file.next()) {
                names.add(PartnerImportRun.key(row.get().text(PartnerFileWords.NAME)));
            }
        }
        return names;
    }

    private final class Stored implements PartnerImportRun.Writing {

        private final Actor actor;

        Stored(Actor actor) {
            this.actor = actor;
        }

        @Override
        public Partner lock(PartnerId id) {
            return rows.lock(id);
        }

        @Override
        public void create(PartnerDetails details) {
            partners.create(actor, details, Publication.DRAFT, Kind.CREATED_BY_IMPORT);
        }

        @Override
        public void update(Partner now, PartnerDetails details) {
            partners.update(actor, now.id(), now.version(), details, Kind.IMPORTED);
        }
    }
}
