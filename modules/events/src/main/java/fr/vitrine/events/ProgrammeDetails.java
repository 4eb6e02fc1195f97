package fr.vitrine.events;

import fr.vitrine.events.AgendaQuery.Days;
import fr.vitrine.events.EventDetails.Contact;
import fr.vitrine.kernel.EventId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a programme: a month, a festival, a season. Null stands for "not said".
 *
 * @param title 1 to 140 characters
 * @param summary at most 200 characters
 * @param presentation Markdown, at most 10,000 characters
 * @param carriers who carries it, the first one first
 * @param events of which it shows the times that fall within its dates
 * @param example marks sample data that is no fact
 */
public record ProgrammeDetails(
        String title,
        @Nullable String summary,
        @Nullable String presentation,
        Period period,
        List<Organiser> carriers,
        @Nullable Picture picture,
        Contact contact,
        Set<EventId> events,
        boolean example) {

    public static final int MAX_EVENTS = 1_000;

    public ProgrammeDetails {
        carriers = List.copyOf(carriers);
        events = Set.copyOf(events);
        if (title.isBlank() || title.length() > EventDetails.MAX_TITLE) {
            throw new IllegalArgumentException("not a title: " + title);
        }
        if (events.size() > MAX_EVENTS) {
            throw new IllegalArgumentException("more than " + MAX_EVENTS + " events");
        }
    }

    public static ProgrammeDetails titled(String title, Period period) {
        return new ProgrammeDetails(title, null, null, period, List.of(), null, Contact.UNKNOWN, Set.of(), false);
    }

    /**
     * @param first null, as the last: no dates are known
     * @param told what is known of the time where no date is
     */
    public record Period(
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable String told) {

        public Period {
            if ((first == null) != (last == null) || first != null && last != null && last.isBefore(first)) {
                throw new IllegalArgumentException("no stretch of days: " + first + " – " + last);
            }
        }

        public static Period between(LocalDate first, LocalDate last) {
            return new Period(first, last, null);
        }

        public static Period told(@Nullable String told) {
            return new Period(null, null, told);
        }

        /** From the first of its times on. */
        public Days days() {
            return new Days(first == null ? LocalDate.EPOCH : first, last);
        }
    }

    public ProgrammeDetails with(Set<EventId> others) {
        return new ProgrammeDetails(title, summary, presentation, period, carriers, picture, contact, others, example);
    }

    public ProgrammeDetails showing(@Nullable Picture other) {
        return new ProgrammeDetails(title, summary, presentation, period, carriers, other, contact, events, example);
    }

    public ProgrammeDetails carriedBy(Organiser... others) {
        return new ProgrammeDetails(
                title, summary, presentation, period, List.of(others), picture, contact, events, example);
    }
}
