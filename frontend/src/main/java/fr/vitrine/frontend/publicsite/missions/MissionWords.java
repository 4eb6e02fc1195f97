package fr.vitrine.frontend.publicsite.missions;

import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.frontend.ui.TimeText;
import fr.vitrine.frontend.ui.Words;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionDetails;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Moment;
import fr.vitrine.volunteers.Rhythm;
import fr.vitrine.volunteers.Slot;
import fr.vitrine.volunteers.Timing;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Missions in words. */
public record MissionWords(Texts texts, Locale locale) {

    public String t(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }

    public String of(Moment moment) {
        return t("mission.moment." + moment.code());
    }

    public String of(Rhythm rhythm) {
        return t("mission.rhythm." + rhythm.code());
    }

    public String of(MissionState state) {
        return t("mission.state." + state.code());
    }

    public String moments(Collection<Moment> moments) {
        return moments.stream().sorted().map(this::of).collect(Collectors.joining(", "));
    }

    /** What is no fact says so wherever it goes. */
    public String title(MissionDetails details) {
        return details.example() ? details.title() + " (" + t("site.example") + ")" : details.title();
    }

    /** {@code samedi 28 novembre, de 9 h à 12 h · 2 autres dates}; {@code 3 h par semaine · en semaine}. */
    public String when(Mission mission, LocalDate today) {
        return switch (mission.details().timing()) {
            case Timing.Once _ -> {
                var slots = mission.slotsFrom(today);
                var first = slots.stream()
                        .map(Slot::time)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .findFirst();
                var others = slots.size() - 1;
                yield first.map(this::time).orElseGet(() -> t("mission.over"))
                        + (others > 0 ? " · " + t("mission.others", others) : "");
            }
            case Timing.Regular regular -> regular(regular);
        };
    }

    public String regular(Timing.Regular regular) {
        var known = regular.hoursAWeek();
        var hours = known == null ? t("mission.hours.unknown") : t("mission.hours", number(known));
        return regular.moments().isEmpty() ? hours : hours + " · " + moments(regular.moments());
    }

    /** {@code samedi 28 novembre, de 9 h à 12 h}. */
    public String time(Timing.Time time) {
        var clock = new TimeText(texts, locale);
        return t("mission.time", day(time.day()), clock.of(time.from()), clock.of(time.until()));
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(t("mission.day.pattern"), locale).format(day);
    }

    /** {@code samedi 28 novembre 2026}: of a day that may be far off. */
    public String dayAndYear(LocalDate day) {
        return DateTimeFormatter.ofPattern(t("mission.day.year.pattern"), locale)
                .format(day);
    }

    public String shortMonth(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMM", locale).format(day);
    }

    /** {@code 45 min}, {@code 1 h 30}. */
    public String duration(int minutes) {
        if (minutes < 60) {
            return t("mission.minutes", minutes);
        }
        return minutes % 60 == 0
                ? t("mission.fullhours", minutes / 60)
                : t("mission.hoursminutes", minutes / 60, "%02d".formatted(minutes % 60));
    }

    public String free(Mission mission, LocalDate today) {
        return mission.state() == MissionState.FULL ? t("mission.full") : free(mission.freePlaces(today));
    }

    public String free(int places) {
        return t("mission.free", places);
    }

    public String age(Welcome welcome) {
        return welcome.minimumAge() == 0 ? t("mission.age.any") : t("mission.age", welcome.minimumAge());
    }

    private String number(Number number) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    public String capitalized(String text) {
        return Words.capitalized(text, locale);
    }
}
