package fr.vitrine.directory.search;

import fr.vitrine.directory.StructureSummary;
import fr.vitrine.kernel.ServiceId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of hits, how many there are in all, and what each further filter value would leave.
 *
 * @param total structures, not services
 * @param correctedText the words that were searched instead of misspelt ones; null where none was corrected
 * @param someWordsOnly no structure answers to all words: these answer to some
 */
public record SearchResult(
        List<Hit> hits, long total, Facets facets, @Nullable String correctedText, boolean someWordsOnly) {

    /**
     * @param distanceKm from the centre of the commune asked for; null without one, or where the structure has no point
     * @param services the services that answer, best first; empty where only the structure itself does
     */
    public record Hit(StructureSummary structure, @Nullable Double distanceKm, List<MatchedService> services) {}

    public record MatchedService(
            ServiceId id,
            String title,
            @Nullable String conditions,
            @Nullable String price) {}

    /**
     * Counts of structures by filter value, under all the other filters: the number a visitor gets who ticks that
     * value (alone in its filter). Values that would give none are absent.
     *
     * @param domains by slug, of domains and of competences
     * @param audiences by {@link fr.vitrine.kernel.Audience#code()}
     * @param labels by code
     * @param legalForms by code
     * @param openNow how many of the hits are open at this moment
     */
    public record Facets(
            Map<String, Long> domains,
            Map<String, Long> audiences,
            Map<String, Long> labels,
            Map<String, Long> legalForms,
            long openNow) {}
}
