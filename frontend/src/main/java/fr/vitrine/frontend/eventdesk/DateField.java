package fr.vitrine.frontend.eventdesk;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import fr.vitrine.frontend.myspace.SpaceWords;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A day, chosen or typed, in the language of the page. */
public final class DateField {

    private DateField() {}

    /** @param day {@code 2026-12-05}; whatever else stands for none */
    static DatePicker of(SpaceWords words, String day) {
        var field = new DatePicker();
        speak(field, words);
        field.setValue(parse(day));
        return field;
    }

    static @Nullable LocalDate parse(String day) {
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public static void speak(DatePicker field, SpaceWords words) {
        var locale = words.locale();
        field.setLocale(locale);
        field.setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(words.t("agenda.period.aujourdhui"))
                .setCancel(words.t("members.cancel")));
    }

    /** From Sunday on, as the component wants them. */
    private static List<String> days(TextStyle style, Locale locale) {
        return IntStream.rangeClosed(0, 6)
                .mapToObj(n -> DayOfWeek.SUNDAY.plus(n).getDisplayName(style, locale))
                .toList();
    }
}
