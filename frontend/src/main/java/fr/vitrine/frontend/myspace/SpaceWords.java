package fr.vitrine.frontend.myspace;

import fr.vitrine.frontend.ui.RelativeTime;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.DateWords;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The texts of the own space in one language, with its days and moments. */
public record SpaceWords(Texts texts, Locale locale, Clock clock) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    public String t(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }

    /** {@code il y a 3 jours}. */
    public String ago(LocalDate day) {
        return new RelativeTime(texts, locale).since(day, LocalDate.now(clock));
    }

    /** {@code 21 novembre 2026}. */
    public String day(OffsetDateTime at) {
        return format(local(at.toInstant()), "space.day.pattern");
    }

    /** {@code 21 novembre à 10 h 42}. */
    public String moment(OffsetDateTime at) {
        return moment(at.toInstant());
    }

    public String moment(Instant at) {
        return t("space.moment", format(local(at), "space.moment.pattern"), time(at));
    }

    /** {@code 10 h 42}. */
    public String time(Instant at) {
        var time = local(at);
        return t("space.time", Integer.toString(time.getHour()), "%02d".formatted(time.getMinute()));
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZONE);
    }

    private String format(LocalDateTime at, String pattern) {
        return DateWords.of(at, DateTimeFormatter.ofPattern(t(pattern), locale));
    }
}
