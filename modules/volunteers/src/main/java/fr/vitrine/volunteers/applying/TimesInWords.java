package fr.vitrine.volunteers.applying;

import fr.vitrine.volunteers.Timing;
import fr.vitrine.volunteers.applying.Application.Choice;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Times as a mail says them, by the clock of the territory. */
final class TimesInWords {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private TimesInWords() {}

    /** {@code samedi 5 décembre 2026, 09:00–12:00}, one after the other. */
    static String of(Application application, Predicate<Choice> which, Locale language) {
        var times = application.slots().stream()
                .filter(which)
                .map(Choice::time)
                .filter(Objects::nonNull)
                .map(time -> of(Objects.requireNonNull(time), language))
                .collect(Collectors.joining(" ; "));
        if (!times.isEmpty()) {
            return times;
        }
        return isEnglish(language) ? "as agreed with the structure" : "à convenir avec la structure";
    }

    static String of(OffsetDateTime moment, Locale language) {
        var local = moment.atZoneSameInstant(PARIS);
        return day(language).format(local) + ", " + CLOCK.format(local);
    }

    static String of(Timing.Time time, Locale language) {
        return day(language).format(time.day()) + ", " + CLOCK.format(time.from()) + "–" + CLOCK.format(time.until());
    }

    private static DateTimeFormatter day(Locale language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", isEnglish(language) ? Locale.ENGLISH : Locale.FRENCH);
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }
}
