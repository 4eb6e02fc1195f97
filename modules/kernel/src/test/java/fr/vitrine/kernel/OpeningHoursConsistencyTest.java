package fr.vitrine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a moment, of a week and of the next change must be one and the same story. */
class OpeningHoursConsistencyTest {

    private static final int HALF_HOURS_OF_WEEK = 7 * 48;

    /** Among them the turn of the year, 29 February, and weeks with Easter Monday and 11 November. */
    private static final List<LocalDate> MONDAYS = Stream.of(
                    "2026-11-09", "2026-12-28", "2024-02-26", "2026-04-06", "2026-07-13", "2027-10-25")
            .map(LocalDate::parse)
            .toList();

    static List<String> hours() {
        return List.of(
                "24/7",
                "24/7; PH off",
                "off",
                "\"sur rendez-vous\"",
                "Mo-Fr 08:30-12:00,13:30-17:00",
                "Mo-Th 08:30-12:00,13:30-17:00; Fr 08:30-12:00; PH off",
                "Tu-Sa 10:00-12:00,14:00-18:30; Aug off \"congés\"",
                "We 14:00-17:00 || \"sur rendez-vous\"",
                "Fr-Su 22:00-04:00",
                "Su 20:00-06:00; Mo 09:00-12:00; PH 22:00-02:00",
                "Mo-Fr 08:00+",
                "Sa[1] 10:00-12:00, Sa[-1] 14:00-16:00",
                "Apr-Oct Mo-Fr 09:00-18:00; Nov-Mar Mo-Fr 10:00-17:00; Dec 24-Jan 02 off",
                "week 01-53/2 We 14:00-17:00; PH off",
                "We,Fr 10:00-12:30,14:00-18:00; Sa 10:00-18:00; PH off",
                "Mo-Fr 08:30-12:00,13:30-16:30, Fr 16:30-19:00 open \"vente au jardin\"; PH off",
                "Mo-Fr 08:00-17:00; Sa \"sur rendez-vous\"",
                "Mo-Fr 07:15-18:45; Aug 01-21 off; Dec 24-Jan 01 off; PH off",
                "We 14:00-18:00; Sa 10:00-12:00; Jul-Aug Mo-Fr 08:30-17:30",
                "Mo-Tu,Th 16:30-20:30; We 13:30-19:30; SH off",
                "We 14:00-18:30; Sa 10:00-12:30; SH Tu-Fr 14:00-18:00",
                "Apr-Oct Mo-Su 09:00-20:00; Nov-Mar \"sur rendez-vous\"",
                "Apr-Sep Mo-Su 08:30-20:00; Oct Sa-Su 09:00-18:00; Nov-Mar off",
                "Sa[1],Sa[3] 09:30-12:30",
                "Mo-Fr 09:00-12:00; SH off",
                "Mo-Fr 09:00-18:00; 12:00-14:00 off; Sa 09:00-12:00 \"sur rendez-vous\"");
    }

    static Stream<String> generatedHours() {
        var random = new Random(20261121);
        return IntStream.range(0, 40).mapToObj(_ -> generate(random));
    }

    @ParameterizedTest
    @MethodSource({"hours", "generatedHours"})
    void every_half_hour_agrees_with_the_minutes_of_its_week(String text) {
        var hours = OpeningHours.parse(text).orElseThrow();
        for (var monday : MONDAYS) {
            var ranges = hours.minutesOfWeek(monday.plusDays(3), PublicHolidays::isHoliday);
            assertThat(IntStream.range(1, ranges.size()))
                    .allMatch(i -> ranges.get(i - 1).to() < ranges.get(i).from());
            var open = halfHours().filter(minute -> ranges.stream().anyMatch(range -> range.contains(minute)));
            assertThat(halfHours()
                            .filter(minute ->
                                    stateAt(hours, monday.atStartOfDay().plusMinutes(minute))
                                            instanceof OpeningState.Open)
                            .boxed())
                    .as("%s in the week of %s", text, monday)
                    .isEqualTo(open.boxed().toList());
        }
    }

    @ParameterizedTest
    @MethodSource({"hours", "generatedHours"})
    void the_announced_change_comes_and_not_before(String text) {
        var hours = OpeningHours.parse(text).orElseThrow();
        for (var monday : MONDAYS) {
            for (var hour = 0; hour < 7 * 24; hour += 5) {
                var at = monday.atStartOfDay().plusHours(hour);
                var change = nextChange(stateAt(hours, at));
                if (change != null) {
                    var isOpen = stateAt(hours, at) instanceof OpeningState.Open;
                    assertOpen(hours, change, !isOpen);
                    assertOpen(hours, change.minusMinutes(1), isOpen);
                    assertThat(Duration.between(at, change)).isBetween(Duration.ofMinutes(1), Duration.ofDays(7));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource({"hours", "generatedHours"})
    void hours_that_do_not_vary_are_the_same_every_week(String text) {
        var hours = OpeningHours.parse(text).orElseThrow();
        var weeks = MONDAYS.stream()
                .map(monday -> hours.minutesOfWeek(monday, PublicHolidays::isHoliday))
                .distinct();
        assertThat(hours.varies() || weeks.count() == 1).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatever_is_typed_is_read_or_refused_and_never_an_error(long seed) {
        var random = new Random(seed);
        var tokens = List.of(
                "Mo",
                "We-Fr",
                "Sa[1]",
                "PH",
                "SH",
                "off",
                "08:00",
                "-",
                "12:00",
                "26:00",
                "+",
                ",",
                ";",
                "||",
                " ",
                "Apr",
                "29",
                "Feb",
                "2026",
                "week",
                "05",
                "/",
                "easter",
                "+1 day",
                "\"x\"",
                "24/7",
                "[",
                "]",
                "(",
                "sunset",
                ":",
                "é",
                "99999999999",
                "\"",
                "0");
        for (var i = 0; i < 2000; i++) {
            var text = new StringBuilder();
            for (var words = random.nextInt(12); words >= 0; words--) {
                text.append(tokens.get(random.nextInt(tokens.size()))).append(random.nextBoolean() ? " " : "");
            }
            OpeningHours.parse(text.toString()).ifPresent(OpeningHoursConsistencyTest::assertUsable);
        }
    }

    @Test
    void what_was_read_once_is_read_again() {
        assertThat(generatedHours().map(OpeningHours::parse))
                .allSatisfy(hours -> assertThat(
                                OpeningHours.parse(hours.orElseThrow().value()))
                        .isEqualTo(hours));
    }

    private static IntStream halfHours() {
        return IntStream.range(0, HALF_HOURS_OF_WEEK).map(i -> i * 30);
    }

    private static void assertUsable(OpeningHours hours) {
        assertThat(new OpeningHours(hours.value())).isEqualTo(hours);
        for (var monday : MONDAYS) {
            assertThat(hours.weekOf(monday, PublicHolidays::isHoliday).groups()).isNotEmpty();
            assertThat(stateAt(hours, monday.atTime(10, 0))).isNotNull();
        }
    }

    private static String generate(Random random) {
        var days = List.of(
                "",
                "Mo-Fr ",
                "We ",
                "Sa,Su ",
                "Fr-Mo ",
                "PH ",
                "SH ",
                "Nov ",
                "Sa[1] ",
                "week 1-53/2 Tu ",
                "Dec 20-Jan 10 ",
                "PH,Su ");
        var times = List.of("", "08:00-12:00", "09:30-12:00,13:30-19:00", "22:00-03:00", "17:00+", "00:00-24:00");
        var states = List.of("", "", "", " off", " \"sur rendez-vous\"", " unknown", " open \"sonner\"");
        var rules = new StringBuilder("Mo-Sa 09:00-12:00");
        for (var i = random.nextInt(4); i > 0; i--) {
            var rule = pick(days, random) + pick(times, random) + pick(states, random);
            rules.append(pick(List.of("; ", ", ", " || "), random)).append(rule.isBlank() ? "off" : rule.strip());
        }
        return rules.toString();
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static OpeningState stateAt(OpeningHours hours, LocalDateTime at) {
        return hours.stateAt(at, PublicHolidays::isHoliday);
    }

    private static @Nullable LocalDateTime nextChange(OpeningState state) {
        return switch (state) {
            case OpeningState.Open open -> open.until();
            case OpeningState.Closed closed -> closed.opensAt();
            case OpeningState.Unknown unknown -> null;
        };
    }

    private static void assertOpen(OpeningHours hours, LocalDateTime at, boolean open) {
        assertThat(stateAt(hours, at) instanceof OpeningState.Open)
                .as("%s at %s", hours, at)
                .isEqualTo(open);
    }
}
