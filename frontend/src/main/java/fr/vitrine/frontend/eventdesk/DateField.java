package fr.vitrine.frontend.eventdesk;

import com.vaadin.flow.component.datepicker.DatePicker;
import fr.vitrine.frontend.myspace.SpaceWords;
import fr.vitrine.frontend.ui.DateTexts;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day, chosen or typed, in the language of the page. */
final class DateField {

    private DateField() {}

    /** @param day {@code 2026-12-05}; whatever else stands for none */
    static DatePicker of(SpaceWords words, String day) {
        var field = new DatePicker();
        DateTexts.speak(field, words::t, words.locale());
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
}
