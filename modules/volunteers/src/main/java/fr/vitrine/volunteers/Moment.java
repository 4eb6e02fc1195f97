package fr.vitrine.volunteers;

import fr.vitrine.partners.Coded;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** When in a week. */
public enum Moment implements Coded {
    /** Monday to Friday, in the daytime. */
    WEEK("semaine"),
    /** Monday to Friday, from half past five on. */
    EVENING("soir"),
    WEEKEND("week-end");

    private final String code;

    Moment(String code) {
        this.code = code;
    }

    /** Those of a day. */
    public static Set<Moment> on(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
                ? EnumSet.of(WEEKEND)
                : EnumSet.of(WEEK, EVENING);
    }

    @Override
    public String code() {
        return code;
    }
}
