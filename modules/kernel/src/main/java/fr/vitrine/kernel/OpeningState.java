package fr.vitrine.kernel;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What opening hours say of one moment. Comments are the words of whoever wrote the hours, in their language. */
public sealed interface OpeningState {

    /** @param until when it closes; null where that is more than a week away, never, or not known ({@code 08:00+}) */
    record Open(@Nullable LocalDateTime until, @Nullable String comment) implements OpeningState {}

    /** @param opensAt when it next is open for certain; null where that is not within a week */
    record Closed(@Nullable LocalDateTime opensAt, @Nullable String comment) implements OpeningState {}

    /**
     * Neither open nor closed can be promised: it depends on what the comment says ("sur rendez-vous"), or on the
     * school holidays ({@link OpeningHours#dependsOnSchoolHolidays}), or nobody said.
     */
    record Unknown(@Nullable String comment) implements OpeningState {}
}
