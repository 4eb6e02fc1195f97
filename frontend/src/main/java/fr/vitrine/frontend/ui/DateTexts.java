package fr.vitrine.frontend.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What a calendar says, in the language of the page. */
public final class DateTexts {

    private DateTexts() {}

    public static void speak(DatePicker field, UnaryOperator<String> texts, Locale locale) {
        field.setLocale(locale);
        field.setI18n(said(texts, locale));
    }

    public static void speak(DateTimePicker field, UnaryOperator<String> texts, Locale locale) {
        field.setLocale(locale);
        field.setDatePickerI18n(said(texts, locale));
    }

    private static DatePickerI18n said(UnaryOperator<String> texts, Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(texts.apply("agenda.period.aujourdhui"))
                .setCancel(texts.apply("members.cancel"));
    }

    /** From Sunday on, as the component wants them. */
    private static List<String> days(TextStyle style, Locale locale) {
        return IntStream.rangeClosed(0, 6)
                .mapToObj(n -> DayOfWeek.SUNDAY.plus(n).getDisplayName(style, locale))
                .toList();
    }
}
