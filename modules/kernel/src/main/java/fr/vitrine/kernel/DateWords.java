package fr.vitrine.kernel;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;

/** Dates as people write them: the first of a month is {@code 1er} in French, which no pattern of Java's can say. */
public final class DateWords {

    private static final Pattern FIRST = Pattern.compile("\\b1 (?=\\p{L}{3})");

    private DateWords() {}

    /** @param form with the reader's locale */
    public static String of(TemporalAccessor date, DateTimeFormatter form) {
        var text = form.format(date);
        var isFirst = date.isSupported(ChronoField.DAY_OF_MONTH) && date.get(ChronoField.DAY_OF_MONTH) == 1;
        return isFirst && form.getLocale().getLanguage().equals("fr")
                ? FIRST.matcher(text).replaceFirst("1er ")
                : text;
    }
}
