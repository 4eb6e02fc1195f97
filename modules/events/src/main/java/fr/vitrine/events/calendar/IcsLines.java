package fr.vitrine.events.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The lines of a calendar file (RFC 5545, 3.1): folded at 75 bytes and never within a character, ended by CR LF. What comes
 * from people is escaped, so that no line can begin within a value.
 */
public final class IcsLines {

    private static final int WIDTH = 75;

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

    private final StringBuilder file = new StringBuilder();

    /** The head of a calendar: @param program what of the site writes it */
    public void begin(String program) {
        add("BEGIN:VCALENDAR");
        value("VERSION", "2.0");
        value("PRODID", "-//Vitrine//" + program + "//FR");
        value("CALSCALE", "GREGORIAN");
        value("METHOD", "PUBLISH");
    }

    /** Which state of an entry it is. */
    public void stamps(OffsetDateTime changed, int sequence) {
        var moment = LOCAL.format(changed.atZoneSameInstant(ZoneOffset.UTC)) + "Z";
        value("DTSTAMP", moment);
        value("LAST-MODIFIED", moment);
        value("SEQUENCE", Integer.toString(sequence));
    }

    /** A moment as clocks show it there. */
    public void local(String name, LocalDateTime moment, ZoneId zone) {
        value(name + ";TZID=" + zone.getId(), LOCAL.format(moment));
    }

    public void day(String name, LocalDate day) {
        value(name + ";VALUE=DATE", DAY.format(day));
    }

    /** A line of this program's own. */
    public void add(String line) {
        fold(line);
    }

    /** A value that is no text: a date, a rule, an address. */
    public void value(String name, String value) {
        fold(name + ":" + value.replaceAll("\\p{Cntrl}", ""));
    }

    public void text(String name, String text) {
        fold(name + ":" + escaped(text));
    }

    public static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    private void fold(String line) {
        var room = WIDTH;
        for (var at = 0; at < line.length(); ) {
            var point = line.codePointAt(at);
            var character = Character.toString(point);
            var bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                file.append("\r\n ");
                room = WIDTH - 1;
            }
            file.append(character);
            room -= bytes;
            at += Character.charCount(point);
        }
        file.append("\r\n");
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
