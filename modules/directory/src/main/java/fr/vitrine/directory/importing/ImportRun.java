package fr.vitrine.directory.importing;

import fr.vitrine.directory.Change;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureWriter;
import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.ImportReport.Changed;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Siret;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * One import from its first row to its last, within one transaction. Rows are written in bundles, so that the memory it
 * takes does not grow with the file, but for the SIRETs and ids that it has seen.
 */
final class ImportRun {

    private static final int BUNDLE = 100;
    private static final long BUNDLE_BYTES = 16L << 20;

    private final StructureWriter writer;
    private final Change change;
    private final Function<List<ImportedRow>, ImportMatches> matcher;
    private final String source;
    private final Status status;
    private final Map<Siret, Long> lineOfSiret = new HashMap<>();
    private final Map<String, Long> lineOfId = new HashMap<>();
    private final List<ImportedRow> bundle = new ArrayList<>();
    private final ImportNotes<String> created = new ImportNotes<>();
    private final ImportNotes<Changed> changed = new ImportNotes<>();
    private final ImportNotes<ImportProblem> refused = new ImportNotes<>();
    private final ImportNotes<ImportProblem> warnings = new ImportNotes<>();
    private long rows;
    private long unchanged;
    private long weight;
    private long nextAnalysis = 500;

    ImportRun(
            StructureWriter writer,
            Actor by,
            Function<List<ImportedRow>, ImportMatches> matcher,
            String source,
            Status status) {
        this.writer = writer;
        this.change = new Change(by, Change.Cause.IMPORTED);
        this.matcher = matcher;
        this.source = source;
        this.status = status;
    }

    void readAll(SourceRows file, RowMapper mapper, LongConsumer progress) throws UnusableFile {
        for (var row = file.next(); row.isPresent(); row = file.next()) {
            rows++;
            progress.accept(rows);
            var problems = new RowProblems(row.get().line(), row.get().problems());
            var mapped = mapper.map(row.get(), problems);
            problems.warnings().forEach(warnings::add);
            if (mapped != null) {
                checkDuplicate(mapped, problems);
            }
            if (problems.isRefused()) {
                refused.addAllAsOne(problems.refusals());
            } else if (mapped != null) {
                add(mapped);
            }
        }
        if (rows == 0) {
            throw new UnusableFile(Reason.NO_ROWS);
        }
        write();
        file.ignored()
                .forEach(column ->
                        warnings.add(new ImportProblem(0, column, "", Reason.IGNORED_COLUMN, List.of(), null)));
    }

    /** The first of two rows with the same number stands; which of them is right, only a person knows. */
    private void checkDuplicate(ImportedRow row, RowProblems problems) {
        var siret = row.details().siret();
        var before = siret == null ? null : lineOfSiret.putIfAbsent(siret, row.line());
        if (siret != null && before != null) {
            problems.refuse("siret", siret.value(), Reason.DUPLICATE, before);
            return;
        }
        var namesake = lineOfId.putIfAbsent(row.sourceId(), row.line());
        if (namesake != null) {
            problems.refuse("id", row.sourceId(), Reason.DUPLICATE, namesake);
        }
    }

    private void add(ImportedRow row) {
        bundle.add(row);
        weight += row.weight();
        if (bundle.size() >= BUNDLE || weight >= BUNDLE_BYTES) {
            write();
        }
    }

    private void write() {
        if (bundle.isEmpty()) {
            return;
        }
        var matches = matcher.apply(bundle);
        for (var row : bundle) {
            var structure = matches.of(row);
            if (matches.disagree(row)) {
                refused.add(new ImportProblem(
                        row.line(), "id", row.sourceId(), Reason.SIRET_AND_ID_DISAGREE, List.of(), null));
            } else if (structure == null) {
                create(row);
            } else {
                update(row, structure, matches);
            }
        }
        bundle.clear();
        weight = 0;
        if (created.count() >= nextAnalysis) {
            writer.analyse();
            nextAnalysis = 2 * created.count();
        }
    }

    private void create(ImportedRow row) {
        var id = writer.create(change, new SourceKey(source, row.sourceId()), row.details(), status);
        if (row.images() != null) {
            writer.replaceImages(change, id, row.images());
        }
        created.add(row.details().name());
    }

    private void update(ImportedRow row, Structure structure, ImportMatches matches) {
        var merged = matches.merge(structure, row);
        var changes = merged.changes(structure.details());
        if (!merged.details().equals(structure.details())) {
            writer.replace(change, structure, merged.details());
        }
        if (merged.images() != null) {
            writer.replaceImages(change, structure.id(), merged.images());
        }
        matches.keepSources(structure, merged);
        if (changes.isEmpty()) {
            unchanged++;
        } else {
            changed.add(new Changed(row.line(), merged.details().name(), changes));
        }
    }

    boolean hasRefusals() {
        return refused.count() > 0;
    }

    ImportReport.Done report(String fileName, SourceRows file, boolean written) {
        return new ImportReport.Done(
                fileName,
                source,
                file.form(),
                rows,
                created.noted(),
                changed.noted(),
                unchanged,
                refused.noted(),
                warnings.noted(),
                written);
    }
}
