package fr.vitrine.events;

import fr.vitrine.events.AgendaQuery.Days;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CompetenceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the agenda answers. */
public record AgendaResult(int total, List<Hit> hits, Counts counts) {

    /** One time of an event. */
    public record Hit(Occurrence occurrence, Event event) {}

    /** A day with the first of what is on, and how much there is in all. */
    public record Day(LocalDate day, List<Hit> first, int total) {}

    /**
     * How many each filter would leave, the others as they are.
     *
     * @param without how many there would be without the filter of this name
     */
    public record Counts(
            Map<Days, Integer> periods,
            Map<CompetenceId, Integer> domains,
            Map<Audience, Integer> audiences,
            int free,
            int online,
            int accessible,
            Map<Filter, Integer> without) {}

    /** What can be asked, part by part. */
    public enum Filter {
        WORDS,
        DAYS,
        DOMAINS,
        AUDIENCES,
        PLACE,
        ORGANISER,
        PROGRAMME,
        FREE,
        ONLINE,
        ACCESSIBLE
    }
}
