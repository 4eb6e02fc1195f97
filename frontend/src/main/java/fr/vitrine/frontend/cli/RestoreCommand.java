package fr.vitrine.frontend.cli;

import fr.vitrine.db.backup.Restore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore FILE}: the site must not be running. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Puts a backup into an empty database. The file is checked to its end before anything is done, and a",
            "restore that fails leaves the database as it was."
        })
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "what `backup` has written")
    private Path file = Path.of("vitrine.backup");

    @Option(names = "--replace", description = "throws away what the database holds; the site must be stopped")
    private boolean replace;

    @Override
    public Integer call() throws IOException {
        try (var context = DatabaseContext.open()) {
            var restored = Restore.run(context.getBean(DataSource.class), file, replace);
            System.out.printf(
                    "%s of %s: %d rows of %d tables%n",
                    file,
                    restored.createdAt(),
                    restored.rows(),
                    restored.tables().size());
            return 0;
        }
    }
}
