package fr.vitrine.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as RFC 5545, 3.1, wants them, read back by ical4j. */
class IcsLinesTest {

    private static String file(String title) {
        var lines = new IcsLines();
        lines.add("BEGIN:VCALENDAR");
        lines.value("VERSION", "2.0");
        lines.value("PRODID", "-//Test//FR");
        lines.add("BEGIN:VEVENT");
        lines.value("UID", "a@example.org");
        lines.text("SUMMARY", title);
        lines.add("END:VEVENT");
        lines.add("END:VCALENDAR");
        return lines.toString();
    }

    private static String read(String file) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(file));
        assertThat(calendar.getComponents()).hasSize(1);
        var event = (VEvent) calendar.getComponents().getFirst();
        assertThat(event.getProperties()).hasSize(2);
        return event.<Property>getProperty(Property.SUMMARY).orElseThrow().getValue();
    }

    @Test
    void wherever_an_accent_or_a_picture_falls_a_line_has_75_bytes_at_most_and_the_text_comes_back() throws Exception {
        for (var before = 0; before < 90; before++) {
            var title = "x".repeat(before) + "é🎉👩‍🌾 fête à Œuf-en-Ternois".repeat(4);

            var file = file(title);

            assertThat(Arrays.stream(file.split("\r\n")))
                    .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                    .noneMatch(line -> line.contains("\uFFFD"));
            assertThat(read(file)).as("after %d letters", before).isEqualTo(title);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fête\r\nATTENDEE:mailto:x@example.org",
                "Fête\nEND:VEVENT\nBEGIN:VEVENT",
                "Fête\rATTENDEE:mailto:x@example.org",
                "Fête\u2028ATTENDEE:mailto:x@example.org",
                "Fête\u0085ATTENDEE:mailto:x@example.org",
                "Fête\u000BATTENDEE:x\u0000",
                "Fête; le 5, à \\Hesdin\\n:"
            })
    void no_text_begins_a_line_of_its_own(String title) throws Exception {
        var file = file(title);

        assertThat(file.split("\r\n"))
                .noneMatch(line -> line.startsWith("ATTENDEE"))
                .filteredOn(line -> line.startsWith("BEGIN:VEVENT"))
                .hasSize(1);
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n", "\u0000");
        assertThat(read(file)).startsWith("Fête");
    }

    @Test
    void marks_of_the_format_are_words_again_when_they_are_read() throws Exception {
        assertThat(read(file("a; b, c \\ d \\n e: f\ng"))).isEqualTo("a; b, c \\ d \\n e: f\ng");
    }

    @Test
    void a_head_the_state_of_an_entry_and_its_times_are_written_in_one_way() {
        var lines = new IcsLines();
        lines.begin("Essai");
        lines.stamps(OffsetDateTime.parse("2026-11-22T01:30:00+02:00"), 7);
        lines.local("DTSTART", LocalDateTime.parse("2026-12-01T14:00"), ZoneId.of("Europe/Paris"));
        lines.day("EXDATE", LocalDate.parse("2026-12-02"));
        assertThat(lines.toString().lines())
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Vitrine//Essai//FR")
                .endsWith(
                        "DTSTAMP:20261121T233000Z",
                        "LAST-MODIFIED:20261121T233000Z",
                        "SEQUENCE:7",
                        "DTSTART;TZID=Europe/Paris:20261201T140000",
                        "EXDATE;VALUE=DATE:20261202");
    }
}
