package fr.vitrine.events.calendar;

import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.StopId;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** By what calendars know an event, or one of its times: the same in feeds, files and mails, whatever is changed of it. */
public final class CalendarUid {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private CalendarUid() {}

    /** @param site address of the site */
    public static String of(EventId event, String site) {
        return "evenement-" + event + "@" + URI.create(site).getHost();
    }

    /** @param original its start as the schedule gave it */
    public static String of(EventId event, LocalDateTime original, String site) {
        return "evenement-" + event + "-" + LOCAL.format(original) + "@"
                + URI.create(site).getHost();
    }

    /** @param date of the time of the event that the stop belongs to */
    public static String ofStop(String date, StopId stop) {
        return date.replace("@", "-etape-" + stop + "@");
    }
}
