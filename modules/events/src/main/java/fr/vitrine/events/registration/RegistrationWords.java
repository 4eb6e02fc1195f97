package fr.vitrine.events.registration;

import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Occurrence;
import fr.vitrine.events.registration.DatedEvents.Dated;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.DateWords;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When and where, as mails say it. */
@Component
class RegistrationWords {

    private final Communes communes;

    RegistrationWords(Communes communes) {
        this.communes = communes;
    }

    /** By the clock of the place. */
    String when(Dated dated, Locale locale) {
        var schedule = dated.event().details().schedule();
        var time = dated.date().time();
        if (schedule.wholeDays()) {
            return DateWords.of(dated.date().firstDay(), day(locale));
        }
        return DateWords.of(time.starts(), minute(locale));
    }

    String moment(OffsetDateTime at, ZoneId zone, Locale locale) {
        return DateWords.of(at.atZoneSameInstant(zone).toLocalDateTime(), minute(locale));
    }

    private static DateTimeFormatter day(Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale);
    }

    private static DateTimeFormatter minute(Locale locale) {
        return DateTimeFormatter.ofPattern(
                isEnglish(locale) ? "EEEE d MMMM uuuu, HH:mm" : "EEEE d MMMM uuuu 'à' H 'h' mm", locale);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    String place(EventDetails event, boolean online) {
        var setting = event.setting();
        var address = setting.online();
        if (online && address != null) {
            return address.value();
        }
        return Stream.of(setting.venue(), setting.address(), setting.postcode(), commune(setting.commune()))
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String commune(@Nullable CommuneCode code) {
        return code == null ? "" : communes.find(code).map(Commune::name).orElse("");
    }

    /** All of a date that matters to who comes: as long as it is the same, there is nothing to tell. */
    static String fingerprint(EventDetails event, Occurrence date, boolean off) {
        var setting = event.setting();
        return Stream.of(
                        date.time(),
                        off,
                        event.state().status(),
                        setting.attendance(),
                        setting.venue(),
                        setting.address(),
                        setting.commune(),
                        setting.online())
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
    }
}
