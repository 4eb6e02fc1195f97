package fr.vitrine.frontend.cli;

import fr.vitrine.db.backup.Backup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backup FILE}: the site may be running. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the whole database, images included, into one file; the site may be running.",
            "The file holds personal data: only its owner may read it."
        })
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "which must not exist yet")
    private Path file = Path.of("vitrine.backup");

    @Override
    public Integer call() throws IOException {
        try (var context = DatabaseContext.open()) {
            var written = Backup.write(context.getBean(DataSource.class), file);
            System.out.printf(
                    "%s: %d rows of %d tables%n",
                    file, written.rows(), written.tables().size());
            return 0;
        }
    }
}
