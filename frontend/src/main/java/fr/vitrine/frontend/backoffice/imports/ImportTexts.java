package fr.vitrine.frontend.backoffice.imports;

import fr.vitrine.directory.importing.PastImport.Outcome;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How imports are spoken of. */
final class ImportTexts {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private ImportTexts() {}

    static String moment(OffsetDateTime moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZoneSameInstant(PARIS));
    }

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
