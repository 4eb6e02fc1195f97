package fr.vitrine.frontend.ui;

import fr.vitrine.kernel.DateWords;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Points in time as they are read in the territory. */
public final class Moments {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter IN_FULL_FRENCH =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'à' H'\u00a0h\u00a0'mm", Locale.FRENCH);

    private Moments() {}

    /** @param otherwise what stands where there was none */
    public static String day(@Nullable OffsetDateTime moment, Locale locale, String otherwise) {
        return moment == null
                ? otherwise
                : format(moment, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), locale);
    }

    public static String minute(OffsetDateTime moment, Locale locale) {
        return format(moment, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT), locale);
    }

    /** With the name of the month in full; in French as on the public site, {@code 22 novembre 2026 à 15 h 43}. */
    public static String inFull(OffsetDateTime moment, Locale locale) {
        var form = locale.getLanguage().equals("fr")
                ? IN_FULL_FRENCH
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT);
        return format(moment, form, locale);
    }

    private static String format(OffsetDateTime moment, DateTimeFormatter form, Locale locale) {
        return DateWords.of(moment.atZoneSameInstant(PARIS), form.withLocale(locale));
    }
}
