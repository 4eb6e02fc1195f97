package fr.vitrine.frontend.backoffice.imports;

import fr.vitrine.directory.importing.PastImport.Outcome;
import java.util.Locale;

/** How imports are spoken of. */
final class ImportTexts {

    private ImportTexts() {}

    static String key(Outcome outcome) {
        return "imports.outcome." + outcome.name().toLowerCase(Locale.ROOT);
    }

    static String badge(Outcome outcome) {
        return switch (outcome) {
            case WRITTEN -> "badge badge--good";
            case NOTHING_WRITTEN, UNUSABLE -> "badge badge--bad";
            case CANCELLED -> "badge badge--wait";
        };
    }
}
