package fr.vitrine.frontend.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How long ago a day was, in words: {@code il y a 3 semaines}. */
public final class RelativeTime {

    private static final long DAYS_UNTIL_WEEKS = 14;
    private static final long DAYS_UNTIL_MONTHS = 60;
    private static final long MONTHS_UNTIL_YEARS = 24;

    private final Texts texts;
    private final Locale locale;

    public RelativeTime(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** A day that is yet to come counts as today. */
    public String since(LocalDate day, LocalDate today) {
        var days = Math.max(0, ChronoUnit.DAYS.between(day, today));
        if (days < 2) {
            return t(days == 0 ? "time.today" : "time.yesterday");
        }
        if (days < DAYS_UNTIL_WEEKS) {
            return t("time.days", days);
        }
        if (days < DAYS_UNTIL_MONTHS) {
            return t("time.weeks", days / 7);
        }
        var months = ChronoUnit.MONTHS.between(day, today);
        return months < MONTHS_UNTIL_YEARS ? t("time.months", months) : t("time.years", months / 12);
    }

    private String t(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }
}
