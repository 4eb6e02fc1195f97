package fr.vitrine.volunteers.figures;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Whole months, the last one included: shorter times would tell of single people. */
public record Months(YearMonth from, YearMonth until) {

    private static final int AT_FIRST = 12;

    /** @throws IllegalArgumentException where it ends before it begins */
    public Months {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("it ends before it begins");
        }
    }

    /** The last twelve, with the one that goes on. */
    public static Months until(LocalDate today) {
        var now = YearMonth.from(today);
        return new Months(now.minusMonths(AT_FIRST - 1L), now);
    }

    /** Whichever comes first. */
    public static Months between(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? new Months(other, one) : new Months(one, other);
    }

    /** {@code 2026-01}; what is not understood is passed over, and what ends before it begins is turned round. */
    public static Months parse(String from, String until, LocalDate today) {
        var last = month(until).orElse(YearMonth.from(today));
        var first = month(from).orElse(last.minusMonths(AT_FIRST - 1L));
        return between(first, last);
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return text.length() == "2026-01".length() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    LocalDate firstDay() {
        return from.atDay(1);
    }

    LocalDate lastDay() {
        return until.atEndOfMonth();
    }

    OffsetDateTime start(ZoneId zone) {
        return firstDay().atStartOfDay(zone).toOffsetDateTime();
    }

    OffsetDateTime end(ZoneId zone) {
        return lastDay().plusDays(1).atStartOfDay(zone).toOffsetDateTime();
    }
}
