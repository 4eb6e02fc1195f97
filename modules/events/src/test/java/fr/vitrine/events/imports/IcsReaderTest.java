package fr.vitrine.events.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.events.Organiser;
import fr.vitrine.events.RecurrenceRule;
import fr.vitrine.events.RfcExamples;
import fr.vitrine.events.Scene;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.events.imports.UnreadableCalendar.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as other programs write them, well or badly. */
class IcsReaderTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final String TITLE = "Fête de l’été à Hesdin";

    private static String file(String title) {
        return new String(
                EventImportsTest.ics(EventImportsTest.event("a@x", title, "DTSTART;TZID=Europe/Paris:20261205T140000")),
                StandardCharsets.UTF_8);
    }

    private static ReadCalendar read(byte[] file) throws UnreadableCalendar {
        return new IcsReader(Scene.PARIS, Organiser.AUTHORITY).read(file);
    }

    static Stream<byte[]> encodings() {
        return Stream.of(
                file(TITLE).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + file(TITLE)).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + file(TITLE)).getBytes(StandardCharsets.UTF_16LE),
                file(TITLE).getBytes(Charset.forName("windows-1252")));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void a_file_is_read_in_the_encoding_that_it_is_in(byte[] file) throws UnreadableCalendar {
        assertThat(read(file).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.details().title()).isEqualTo(TITLE));
    }

    @Test
    void a_line_may_be_folded_within_a_character() throws UnreadableCalendar {
        var whole = file(TITLE + " 🎉").getBytes(StandardCharsets.UTF_8);
        var bytes = new String(whole, StandardCharsets.ISO_8859_1);
        var accent = bytes.indexOf('\u00c3') + 1;
        var emoji = bytes.indexOf('\u00f0') + 2;
        var folded =
                bytes.substring(0, accent) + "\r\n " + bytes.substring(accent, emoji) + "\n\t" + bytes.substring(emoji);

        assertThat(read(folded.getBytes(StandardCharsets.ISO_8859_1)).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.details().title()).isEqualTo(TITLE + " 🎉"));
    }

    static Stream<Arguments> rules() {
        return RfcExamples.TABLE
                .lines()
                .map(line -> line.split(" \\| "))
                .flatMap(cells -> RecurrenceRule.parse(cells[2].strip())
                        .map(rule -> Arguments.of(LocalDateTime.parse(cells[1].strip()), rule))
                        .stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_of_the_standard_comes_back_from_a_file_as_the_same_dates(LocalDateTime first, RecurrenceRule rule)
            throws UnreadableCalendar {
        var session = new Session(first, first.plusHours(1));
        var schedule = Schedule.once(NEW_YORK, session).repeated(rule.toString());
        var stamp = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
        var file = EventImportsTest.ics(EventImportsTest.event(
                "r@x",
                "Règle",
                "DTSTART;TZID=America/New_York:" + stamp.format(session.starts()),
                "DTEND;TZID=America/New_York:" + stamp.format(session.ends()),
                "RRULE:" + rule.inCalendar(NEW_YORK, false)));

        var read = new IcsReader(NEW_YORK, Organiser.AUTHORITY).read(file);

        var until = first.toLocalDate().plusYears(4);
        assertThat(read.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.details().schedule().between(first.toLocalDate(), until))
                        .isEqualTo(schedule.between(first.toLocalDate(), until))
                        .isNotEmpty());
    }

    static Stream<byte[]> harmful() {
        var good = file(TITLE);
        return Stream.of(
                new byte[] {0x50, 0x4b, 3, 4, 0, 0, 0, 0},
                good.replace("SUMMARY", "SUM\0MARY").getBytes(StandardCharsets.UTF_8),
                good.substring(0, good.indexOf("END:VEVENT")).getBytes(StandardCharsets.UTF_8),
                good.replace("DTSTART;", "END:VCALENDAR\r\nDTSTART;").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void what_is_broken_or_no_text_is_refused_as_a_whole(byte[] file) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        UnreadableCalendar.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_UNDERSTOOD));
    }
}
