package fr.vitrine.frontend.cli;

import fr.vitrine.directory.importing.ImportOptions;
import fr.vitrine.directory.importing.ImportReportText;
import fr.vitrine.directory.importing.ImportRuns;
import fr.vitrine.kernel.Actor;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import structures FILE}: loads a file into the site's database, which may be running. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Loads data from a file into the site's database")
final class ImportCommand {

    @Command(
            name = "structures",
            mixinStandardHelpOptions = true,
            description = {
                "Loads structures from a CSV, XLSX or JSON file and prints what came of it.",
                "All or nothing, unless --keep-good is given. The same file again changes nothing.",
                "Exit code: 0 all fine, 1 rows were refused, 2 the file cannot be used."
            })
    int structures(
            @Parameters(paramLabel = "FILE", description = "CSV, XLSX or JSON") Path file,
            @Option(
                            names = "--source",
                            paramLabel = "NAME",
                            description = "where the records come from (default: the file's name)")
                    @Nullable
                    String source,
            @Option(
                            names = "--sheet",
                            paramLabel = "NAME",
                            description = "of a workbook (default: the first that has something in it)")
                    @Nullable
                    String sheet,
            @Option(names = "--keep-good", description = "writes the good rows where others are refused")
                    boolean keepGood,
            @Option(names = "--draft", description = "keeps new structures as drafts") boolean draft,
            @Option(
                            names = "--lang",
                            paramLabel = "fr|en",
                            defaultValue = "fr",
                            description = "language of the report (default: fr)")
                    String language) {
        try (var context = ToolContext.open()) {
            var report = context.getBean(ImportRuns.class)
                    .run(Actor.OPERATOR, file, new ImportOptions(source, keepGood, draft).ofSheet(sheet), _ -> {})
                    .report()
                    .orElseThrow();
            System.out.println(ImportReportText.in(Locale.of(language)).of(report));
            return report.exitCode();
        }
    }
}
