package fr.vitrine.frontend.publicsite.agenda;

import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventStatus;
import fr.vitrine.events.Occurrence;
import fr.vitrine.events.Session;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.frontend.ui.TimeText;
import fr.vitrine.frontend.ui.Words;
import fr.vitrine.kernel.DateWords;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Events and their times in words. */
public record AgendaWords(Texts texts, Locale locale) {

    public String t(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }

    /** {@code samedi 28 novembre}; with the year where it is not this one. */
    public String day(LocalDate day, LocalDate today) {
        var pattern = day.getYear() == today.getYear() ? "agenda.day.pattern" : "agenda.day.year.pattern";
        return DateWords.of(day, DateTimeFormatter.ofPattern(t(pattern), locale));
    }

    /** {@code Aujourd’hui, samedi 28 novembre}. */
    String heading(LocalDate day, LocalDate today) {
        var name = day(day, today);
        if (day.equals(today)) {
            return t("agenda.day.today", name);
        }
        return day.equals(today.plusDays(1)) ? t("agenda.day.tomorrow", name) : Words.capitalized(name, locale);
    }

    public String month(YearMonth month) {
        return Words.capitalized(
                DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month), locale);
    }

    String shortMonth(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMM", locale).format(day);
    }

    /** {@code samedi 28 novembre, 14 h – 17 h}, {@code du 28 au 29 novembre}. */
    public String whole(EventDetails event, Session time, LocalDate today) {
        return whole(event.schedule().wholeDays(), time, today);
    }

    public String whole(boolean wholeDays, Session time, LocalDate today) {
        var first = day(time.firstDay(), today);
        if (!time.lastDay().equals(time.firstDay())) {
            return wholeDays
                    ? t("agenda.days", first, day(time.lastDay(), today))
                    : t(
                            "agenda.days.hours",
                            first,
                            hour(time.starts().toLocalTime()),
                            day(time.lastDay(), today),
                            hour(time.ends().toLocalTime()));
        }
        return wholeDays ? first : t("agenda.day.hours", first, hours(wholeDays, time));
    }

    /** {@code 14 h – 17 h}, {@code toute la journée}, {@code jusqu’au 12 décembre}. */
    public String hours(EventDetails event, Occurrence occurrence, LocalDate today) {
        var time = occurrence.time();
        return time.lastDay().equals(time.firstDay())
                ? hours(event.schedule().wholeDays(), time)
                : t("agenda.until", day(time.lastDay(), today));
    }

    private String hours(boolean wholeDays, Session time) {
        if (wholeDays) {
            return t("agenda.wholeday");
        }
        var from = hour(time.starts().toLocalTime());
        return time.ends().equals(time.starts())
                ? from
                : from + " – " + hour(time.ends().toLocalTime());
    }

    String hour(LocalTime time) {
        return new TimeText(texts, locale).of(time);
    }

    /** What has become of it; empty where it is as planned. */
    public Optional<String> state(EventDetails event, boolean cancelled) {
        if (cancelled) {
            return Optional.of(t("agenda.status." + EventStatus.CANCELLED.code()));
        }
        var status = event.state().status();
        return status == EventStatus.SCHEDULED ? Optional.empty() : Optional.of(t("agenda.status." + status.code()));
    }

    /** What is no fact says so wherever it goes. */
    public String title(EventDetails event) {
        return event.example() ? event.title() + " (" + t("site.example") + ")" : event.title();
    }
}
