package fr.vitrine.volunteers.imports;

import fr.vitrine.volunteers.Timing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a mission of a feed takes place: on one day it is one time, over longer it is regular. How many hours a week that takes is
 * only told in words; where the words do not say, it is not known, and the words are kept beside.
 */
final class FeedTimes {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2}(?:[.,]\\d)?) ?h(?:eures?)? (?:par|/) ?semaine");
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(40);
    private static final LocalTime LAST = LocalTime.of(23, 59);

    private FeedTimes() {}

    /** Empty where its dates cannot be. */
    static Optional<Timing> of(FeedMission mission) {
        try {
            var from = moment(mission.first("startAt"));
            var until = moment(mission.first("endAt"));
            var places = places(mission.first("places"));
            if (from != null && until != null && from.toLocalDate().equals(until.toLocalDate())) {
                return Optional.of(new Timing.Once(List.of(new Timing.Shift(time(from, until), places))));
            }
            return Optional.of(new Timing.Regular(
                    hours(mission.first("schedule")), null, Set.of(), day(from), day(until), places));
        } catch (DateTimeException | IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    /** Without hours it is all day. */
    private static Timing.Time time(LocalDateTime from, LocalDateTime until) {
        var begins = from.toLocalTime();
        var ends = until.toLocalTime();
        return begins.isBefore(ends)
                ? new Timing.Time(from.toLocalDate(), begins, ends)
                : new Timing.Time(from.toLocalDate(), LocalTime.MIDNIGHT, LAST);
    }

    private static @Nullable LocalDateTime moment(String text) {
        if (text.isEmpty()) {
            return null;
        }
        var local = text.length() == 10
                ? LocalDate.parse(text).atStartOfDay()
                : OffsetDateTime.parse(text).atZoneSameInstant(ZONE).toLocalDateTime();
        return local.withSecond(0).withNano(0);
    }

    private static @Nullable LocalDate day(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.toLocalDate();
    }

    private static @Nullable BigDecimal hours(String schedule) {
        var said = HOURS.matcher(schedule);
        if (!said.find()) {
            return null;
        }
        var hours = new BigDecimal(said.group(1).replace(',', '.')).setScale(1, RoundingMode.HALF_UP);
        return hours.signum() > 0 && hours.compareTo(MOST_HOURS) <= 0 ? hours : null;
    }

    private static int places(String said) {
        return said.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(said), 1, Timing.MAX_PLACES) : 1;
    }
}
