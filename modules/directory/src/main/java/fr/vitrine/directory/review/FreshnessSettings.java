package fr.vitrine.directory.review;

import fr.vitrine.territory.Territory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When profiles are old and how often their people are asked: as configured, where administrators have not set it. */
@Component
class FreshnessSettings {

    private final Territory territory;
    private final int months;
    private final int repeatDays;
    private final int perDay;

    FreshnessSettings(
            Territory territory,
            @Value("${vitrine.freshness.months:6}") int months,
            @Value("${vitrine.freshness.repeat-days:60}") int repeatDays,
            @Value("${vitrine.freshness.per-day:200}") int perDay) {
        this.territory = territory;
        this.months = months;
        this.repeatDays = repeatDays;
        this.perDay = perDay;
    }

    /** After so many without confirmation a profile is old. */
    int months() {
        return territory.freshnessMonths().orElse(months);
    }

    /** A structure's people are asked at most once in so many days. */
    int repeatDays() {
        return territory.reminderDays().orElse(repeatDays);
    }

    /** So many structures are asked about on one day, the oldest first. */
    int perDay() {
        return perDay;
    }
}
