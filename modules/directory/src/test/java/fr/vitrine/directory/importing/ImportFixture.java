package fr.vitrine.directory.importing;

import static fr.vitrine.db.jooq.directory.Tables.LEXICON;
import static fr.vitrine.db.jooq.directory.Tables.SEARCH_BITS;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureWriter;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.review.StructureMerge;
import fr.vitrine.directory.search.SearchQuery;
import fr.vitrine.directory.search.StructureSearch;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Siret;
import fr.vitrine.testkit.TestModules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/** The import with a database and a folder of its own. */
final class ImportFixture implements AutoCloseable {

    private final TestModules modules = TestModules.start();
    private final Path folder;

    final DSLContext jooq = modules.get(DSLContext.class);

    ImportFixture() {
        try {
            folder = Files.createTempDirectory("import");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear() {
        jooq.truncate(STRUCTURE, SEARCH_BITS, LEXICON).cascade().execute();
    }

    SampleStructures samples() {
        return modules.get(SampleStructures.class);
    }

    StructureImport importer() {
        return modules.get(StructureImport.class);
    }

    StructureMerge merge() {
        return modules.get(StructureMerge.class);
    }

    Structures structures() {
        return modules.get(Structures.class);
    }

    /** Names of the structures that a visitor finds with this query. */
    List<String> found(SearchQuery query) {
        return modules
                .get(StructureSearch.class)
                .search(query, LocalDateTime.now(ZoneId.of("Europe/Paris")))
                .hits()
                .stream()
                .map(hit -> hit.structure().name())
                .toList();
    }

    Path folder() {
        return folder;
    }

    Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name, Charset charset, String... lines) {
        return file(name, (String.join("\n", lines) + "\n").getBytes(charset));
    }

    Path csv(String... lines) {
        return file("structures.csv", StandardCharsets.UTF_8, lines);
    }

    Path json(String... lines) {
        return file("structures.json", StandardCharsets.UTF_8, lines);
    }

    ImportReport run(Path file) {
        return run(file, ImportOptions.DEFAULT);
    }

    ImportReport run(Path file, ImportOptions options) {
        return importer().run(Actor.OPERATOR, file, options);
    }

    ImportReport.Done done(Path file) {
        return done(file, ImportOptions.DEFAULT);
    }

    ImportReport.Done done(Path file, ImportOptions options) {
        return switch (run(file, options)) {
            case ImportReport.Done done -> done;
            case ImportReport.Unusable unusable ->
                throw new AssertionError(ImportReportText.in(Locale.ENGLISH).of(unusable));
        };
    }

    ImportProblem unusable(Path file) {
        return switch (run(file)) {
            case ImportReport.Unusable unusable -> unusable.problem();
            case ImportReport.Done done ->
                throw new AssertionError(ImportReportText.in(Locale.ENGLISH).of(done));
        };
    }

    int count() {
        return jooq.fetchCount(STRUCTURE);
    }

    Structure only() {
        var all = all();
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " structures");
        }
        return all.getFirst();
    }

    List<Structure> all() {
        return modules.get(StructureWriter.class)
                .current(jooq.select(STRUCTURE.ID)
                        .from(STRUCTURE)
                        .orderBy(STRUCTURE.ID)
                        .fetch(STRUCTURE.ID));
    }

    /** The n-th of a series of numbers that nobody has, with the right check digit. */
    static Siret siret(int n) {
        var head = String.format(Locale.ROOT, "9%08d0001", n);
        return IntStream.range(0, 10)
                .mapToObj(digit -> Siret.parse(head + digit))
                .flatMap(found -> found.stream())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        modules.close();
    }
}
