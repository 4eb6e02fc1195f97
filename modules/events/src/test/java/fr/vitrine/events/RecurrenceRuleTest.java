package fr.vitrine.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every example of RFC 5545, 3.8.5.3, as it stands there: the dates of New York, or the first of those that never end. */
class RecurrenceRuleTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu MMM d", Locale.ENGLISH);
    private static final LocalDate FAR = LocalDate.of(2100, 1, 1);
    private static final int MOST = 1_000;

    static Stream<Arguments> examples() {
        return RfcExamples.TABLE
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\\|"))
                .map(cells -> Arguments.of(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void the_examples_of_the_standard_give_the_dates_that_it_says(
            String what, String first, String rule, String expected) {
        var endless = expected.endsWith("…");
        var dates = dates(expected.replace("…", "").strip(), LocalDateTime.parse(first));

        var starts = RecurrenceRule.parseAny(rule)
                .orElseThrow()
                .starts(LocalDateTime.parse(first), NEW_YORK, FAR, endless ? dates.size() : MOST);

        assertThat(starts).as(what).containsExactlyElementsOf(dates);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void of_the_examples_those_that_repeat_within_a_day_are_refused_and_no_others(
            String what, String first, String rule, String expected) {
        assertThat(RecurrenceRule.parse(rule).isEmpty())
                .as(what)
                .isEqualTo(rule.contains("HOURLY") || rule.contains("MINUTELY"));
    }

    @Test
    void there_are_as_many_examples_as_in_the_standard() {
        assertThat(examples()).hasSize(42);
    }

    /** {@code 1997 Sep 2 3 4; Oct 1}: the year, then months with their days, or {@code 09:20} for times of the first day. */
    private static List<LocalDateTime> dates(String text, LocalDateTime first) {
        if (text.startsWith("at ")) {
            return Arrays.stream(text.substring(3).split(" "))
                    .map(time -> time.startsWith("+")
                            ? first.toLocalDate().plusDays(1).atTime(LocalTime.parse(time.substring(1)))
                            : first.toLocalDate().atTime(LocalTime.parse(time)))
                    .toList();
        }
        var dates = new ArrayList<LocalDateTime>();
        var year = "";
        for (var part : text.split(";")) {
            var words = part.strip().split(" ");
            var at = 0;
            if (words[0].matches("\\d{4}")) {
                year = words[at++];
            }
            var month = words[at++];
            for (; at < words.length; at++) {
                for (var day : days(words[at])) {
                    dates.add(
                            LocalDate.parse(year + " " + month + " " + day, DAY).atTime(first.toLocalTime()));
                }
            }
        }
        return dates;
    }

    private static List<Integer> days(String word) {
        var ends = word.split("-");
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                .boxed()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FREQ=HOURLY",
                "FREQ=MINUTELY;INTERVAL=90",
                "FREQ=SECONDLY",
                "FREQ=OFTEN",
                "INTERVAL=2",
                "freq=daily",
                "FREQ=DAILY\r\nX-INJECTED:1",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=DAILY;COUNT=many"
            })
    void what_is_no_rule_for_an_agenda_is_refused(String text) {
        assertThat(RecurrenceRule.parse(text)).isEmpty();
    }

    @Test
    void a_rule_that_gives_nothing_ends() {
        var rule = RecurrenceRule.parse("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30").orElseThrow();

        assertThat(rule.starts(LocalDateTime.of(2026, 1, 1, 10, 0), NEW_YORK, FAR, MOST))
                .isEmpty();
    }

    @Test
    void a_rule_without_end_gives_no_more_than_is_asked_for() {
        var rule = RecurrenceRule.parse("FREQ=DAILY").orElseThrow();

        assertThat(rule.starts(LocalDateTime.of(1000, 1, 1, 10, 0), NEW_YORK, FAR, MOST))
                .hasSize(MOST);
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=DAILY;UNTIL=20270630, false, FREQ=DAILY;UNTIL=20270630T215959Z",
        "FREQ=DAILY;UNTIL=20270630T120000Z, false, FREQ=DAILY;UNTIL=20270630T120000Z",
        "FREQ=DAILY;UNTIL=20270630, true, FREQ=DAILY;UNTIL=20270630",
        "FREQ=WEEKLY;COUNT=4, false, FREQ=WEEKLY;COUNT=4"
    })
    void in_a_calendar_an_end_is_told_as_the_standard_wants_it(String stored, boolean wholeDays, String written) {
        assertThat(RecurrenceRule.parse(stored).orElseThrow().inCalendar(Scene.PARIS, wholeDays))
                .isEqualTo(written);
    }

    @Test
    void in_paris_what_falls_into_the_hour_that_is_left_out_begins_an_hour_later_and_the_next_at_its_own_hour() {
        var sessions = Unfolding.of(
                Schedule.once(
                                Scene.PARIS,
                                Session.at(LocalDate.of(2027, 3, 27), LocalTime.of(2, 30), LocalTime.of(3, 30)))
                        .repeated("FREQ=DAILY;COUNT=3"),
                FAR);

        assertThat(sessions)
                .extracting(session ->
                        session.starts().atZone(Scene.PARIS).toOffsetDateTime().toString())
                .containsExactly("2027-03-27T02:30+01:00", "2027-03-28T03:30+02:00", "2027-03-29T02:30+02:00");
    }
}
