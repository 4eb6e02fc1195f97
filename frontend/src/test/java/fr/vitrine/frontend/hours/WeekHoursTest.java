package fr.vitrine.frontend.hours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.frontend.hours.WeekHours.Stretch;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekHoursTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 08:30-12:00,13:30-17:00",
                "Mo-Fr 08:30-12:00,13:30-17:00; PH off",
                "Tu 14:00-18:00; Th-Sa 09:00-12:00",
                "Su 10:00-12:30"
            })
    void hours_that_are_the_same_every_week_come_back_as_they_were(String notation) {
        assertThat(WeekHours.of(notation)).map(WeekHours::notation).contains(notation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 09:00-12:00 \"sur rendez-vous\"",
                "Apr-Sep Mo-Fr 09:00-18:00",
                "Mo-Fr 09:00-12:00; SH off",
                "not hours"
            })
    void what_a_week_cannot_say_is_left_to_the_notation(String notation) {
        assertThat(WeekHours.of(notation)).isEmpty();
    }

    @Test
    void nothing_typed_is_an_empty_week() {
        assertThat(WeekHours.of("")).contains(WeekHours.NONE);
        assertThat(WeekHours.NONE.notation()).isEmpty();
    }

    @Test
    void a_stretch_that_lacks_its_end_is_not_said_yet() {
        var half = new Stretch(LocalTime.of(9, 0), null);
        var whole = new Stretch(LocalTime.of(14, 0), LocalTime.of(17, 0));

        assertThat(WeekHours.NONE.with(DayOfWeek.MONDAY, List.of(half, whole)).notation())
                .isEqualTo("Mo 14:00-17:00");
    }
}
