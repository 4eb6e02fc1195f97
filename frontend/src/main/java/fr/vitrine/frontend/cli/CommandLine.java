package fr.vitrine.frontend.cli;

import picocli.CommandLine.Command;

/** The tools beside the site: {@code ./vitrine import …}. */
public final class CommandLine {

    private CommandLine() {}

    /** @return the exit code: 0 all fine, 1 done in part, 2 not usable */
    public static int run(String... arguments) {
        return new picocli.CommandLine(new Vitrine()).execute(arguments);
    }

    @Command(
            name = "vitrine",
            mixinStandardHelpOptions = true,
            description = "The showcase of a territory's social and solidarity economy",
            subcommands = ImportCommand.class)
    static final class Vitrine {}
}
