package fr.vitrine.directory.review;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * @param months after so many without confirmation a profile is old
 * @param repeatDays a structure's people are asked at most once in so many days
 * @param perDay so many structures are asked about on one day, the oldest first
 */
@Component
record FreshnessSettings(
        @Value("${vitrine.freshness.months:6}") int months,
        @Value("${vitrine.freshness.repeat-days:60}") int repeatDays,
        @Value("${vitrine.freshness.per-day:200}") int perDay) {}
