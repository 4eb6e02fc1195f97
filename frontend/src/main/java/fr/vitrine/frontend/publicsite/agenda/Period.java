package fr.vitrine.frontend.publicsite.agenda;

import fr.vitrine.events.AgendaQuery.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/** A stretch of time that has a name, counted from today. */
public enum Period {
    COMING(""),
    TODAY("aujourdhui"),
    /** On Sunday what is left of it. */
    WEEKEND("week-end"),
    /** Until Sunday. */
    WEEK("semaine"),
    /** Until its last day. */
    MONTH("mois"),
    PAST("passes");

    private final String code;

    Period(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Optional<Period> parse(String code) {
        return Arrays.stream(values())
                .filter(period -> !code.isEmpty() && period.code.equals(code))
                .findFirst();
    }

    public Days days(LocalDate today) {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return switch (this) {
            case COMING -> Days.since(today);
            case TODAY -> Days.on(today);
            case WEEKEND -> new Days(today.equals(sunday) ? today : sunday.minusDays(1), sunday);
            case WEEK -> new Days(today, sunday);
            case MONTH -> new Days(today, today.with(TemporalAdjusters.lastDayOfMonth()));
            case PAST -> Days.before(today);
        };
    }
}
