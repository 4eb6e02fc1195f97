package fr.vitrine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The week of 16 November 2026 has no public holiday; in the one before, Wednesday the 11th is one. */
class OpeningWeekTest {

    private static final LocalDate PLAIN = LocalDate.parse("2026-11-18");
    private static final LocalDate WITH_HOLIDAY = LocalDate.parse("2026-11-15");

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Mo-Th 08:30-12:00,13:30-17:00; Fr 08:30-12:00 ~ Mo-Th 08:30-12:00 13:30-17:00; Fr 08:30-12:00; Sa-Su closed
            24/7                                   ~ Mo-Su 00:00-00:00
            Mo 09:00-12:00,12:00-14:00             ~ Mo 09:00-14:00; Tu-Su closed
            Fr 22:00-02:00                         ~ Mo-Th closed; Fr 22:00-02:00; Sa-Su closed
            Mo-Fr 08:00+                           ~ Mo-Fr 08:00-…; Sa-Su closed
            "sur rendez-vous"                      ~ Mo-Su else sur rendez-vous
            unknown                                ~ Mo-Su else ?
            We 14:00-17:00 || "sur rendez-vous"    ~ Mo-Tu else sur rendez-vous; We 14:00-17:00 else sur rendez-vous; Th-Su else sur rendez-vous
            Mo-Fr 09:00-12:00 "sur rendez-vous"    ~ Mo-Fr 09:00-12:00? sur rendez-vous; Sa-Su closed
            Mo 09:00-12:00 open "sonner"           ~ Mo 09:00-12:00 sonner; Tu-Su closed
            Mo-Su 09:00-12:00; Nov off "congés"    ~ Mo-Su closed congés
            Mo-We 09:00-12:00; SH off              ~ Mo-We 09:00-12:00?; Th-Su closed
            Mo 00:00-24:00, Mo 22:00-26:00         ~ Mo 00:00-00:00 00:00-02:00; Tu-Su closed
            """)
    void equal_days_in_a_row_are_one_group(String hours, String groups) {
        assertThat(describe(OpeningHours.parse(hours).orElseThrow().weekOf(PLAIN, PublicHolidays::isHoliday)))
                .isEqualTo(groups);
    }

    @Test
    void a_holiday_stands_out_in_its_own_week_only() {
        var hours = new OpeningHours("Mo-Fr 09:00-12:00; PH off");
        assertThat(describe(hours.weekOf(WITH_HOLIDAY, PublicHolidays::isHoliday)))
                .isEqualTo("Mo-Tu 09:00-12:00; We closed; Th-Fr 09:00-12:00; Sa-Su closed");
        assertThat(describe(hours.regularWeekOf(WITH_HOLIDAY))).isEqualTo("Mo-Fr 09:00-12:00; Sa-Su closed");
    }

    @Test
    void the_week_of_a_sunday_began_the_monday_before() {
        var week = new OpeningHours("24/7").regularWeekOf(WITH_HOLIDAY);
        assertThat(week.monday()).isEqualTo(LocalDate.parse("2026-11-09"));
        assertThat(week.days()).hasSize(7).last().returns(WITH_HOLIDAY, OpeningWeek.Day::date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Mo-Th 08:30-12:00,13:30-17:00; Fr 08:30-12:00 ~ Mo,Tu,We,Th,Fr 08:30-12:00; Mo,Tu,We,Th 13:30-17:00
            24/7                                ~ Mo,Tu,We,Th,Fr,Sa,Su 00:00-23:59
            Fr 22:00-02:00                      ~ Fr 22:00-02:00
            Mo 09:00-12:00 "sur rendez-vous"    ~ ``
            Mo 09:00+                           ~ ``
            """)
    void machines_are_told_what_is_certain(String hours, String specifications) {
        var told = new OpeningHours(hours)
                .regularWeekOf(PLAIN).specifications().stream()
                        .map(it -> it.days().stream()
                                        .map(OpeningWeekTest::shortName)
                                        .collect(Collectors.joining(","))
                                + " " + it.opens() + "-" + it.closes())
                        .collect(Collectors.joining("; "));
        assertThat(told).isEqualTo(specifications);
    }

    @Test
    void minutes_of_the_week_are_split_where_sunday_ends() {
        var hours = new OpeningHours("Su 22:00-02:00");
        assertThat(hours.minutesOfWeek(PLAIN, _ -> false))
                .isEqualTo(List.of(new MinuteRange(0, 120), new MinuteRange(10_080 - 120, 10_080)));
    }

    @Test
    void minutes_of_the_week_run_through_midnight_where_it_stays_open() {
        var hours = new OpeningHours("Mo 08:00-24:00, Tu 00:00-12:00 open \"sonner\"");
        assertThat(hours.minutesOfWeek(PLAIN, _ -> false)).isEqualTo(List.of(new MinuteRange(480, 1440 + 720)));
    }

    @Test
    void minutes_of_the_week_leave_out_what_is_by_appointment() {
        assertThat(new OpeningHours("\"sur rendez-vous\"").minutesOfWeek(PLAIN, _ -> false))
                .isEmpty();
        assertThat(new OpeningHours("24/7").minutesOfWeek(PLAIN, _ -> false))
                .containsExactly(new MinuteRange(0, 10_080));
    }

    private static String describe(OpeningWeek week) {
        return week.groups().stream()
                .map(group -> days(group) + " " + describe(group.hours()))
                .collect(Collectors.joining("; "));
    }

    private static String days(OpeningWeek.Group group) {
        var first = shortName(group.days().getFirst());
        return group.days().size() == 1
                ? first
                : first + "-" + shortName(group.days().getLast());
    }

    private static String describe(OpeningWeek.Hours hours) {
        var spans = hours.spans().stream().map(OpeningWeekTest::describe).collect(Collectors.joining(" "));
        var comment = hours.comment() == null ? "" : hours.comment();
        if (hours.unknownOtherwise()) {
            return (spans + " else " + (comment.isEmpty() ? "?" : comment)).strip();
        }
        return ((hours.isClosed() ? "closed" : spans) + " " + comment).strip();
    }

    private static String describe(OpeningWeek.Span span) {
        var times = span.from() + "-" + (span.openEnd() ? "…" : span.to()) + (span.certain() ? "" : "?");
        return span.comment() == null ? times : times + " " + span.comment();
    }

    private static String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 2);
    }
}
