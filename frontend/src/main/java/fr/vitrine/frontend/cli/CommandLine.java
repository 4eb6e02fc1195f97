package fr.vitrine.frontend.cli;

import fr.vitrine.db.backup.UnusableBackup;
import picocli.CommandLine.Command;

/** The tools beside the site: {@code ./vitrine import …}. */
public final class CommandLine {

    private static final int UNUSABLE = 2;

    private CommandLine() {}

    /** @return the exit code: 0 all fine, 1 done in part, 2 not usable */
    public static int run(String... arguments) {
        return new picocli.CommandLine(new Vitrine())
                .setExecutionExceptionHandler((failure, line, parsed) -> explain(failure, line))
                .execute(arguments);
    }

    private static int explain(Exception failure, picocli.CommandLine line) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof UnusableBackup)) {
            cause = cause.getCause();
        }
        line.getErr().println("Nothing was done: " + cause.getMessage());
        return UNUSABLE;
    }

    @Command(
            name = "vitrine",
            mixinStandardHelpOptions = true,
            description = "The showcase of a territory's social and solidarity economy",
            subcommands = {
                ImportCommand.class,
                InviteStaffCommand.class,
                BackupCommand.class,
                RestoreCommand.class,
                RehearseCommand.class
            })
    static final class Vitrine {}
}
