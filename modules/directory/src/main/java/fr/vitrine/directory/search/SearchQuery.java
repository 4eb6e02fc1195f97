package fr.vitrine.directory.search;

import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for. All filters hold at once; several values of one filter are alternatives. What a service
 * does, for whom and where is asked of one and the same service: a hit "does this, here, for this audience".
 *
 * @param text words as typed; empty for everything
 * @param domains slugs of domains or competences; unknown ones find nothing
 * @param place null: anywhere
 * @param actsIn a service acts in this commune, wherever its structure is; null: not asked
 * @param labels codes of labels
 * @param legalForms codes of legal forms
 * @param page from 1
 */
public record SearchQuery(
        String text,
        Set<String> domains,
        Set<Audience> audiences,
        @Nullable Place place,
        @Nullable CommuneCode actsIn,
        Set<String> labels,
        Set<String> legalForms,
        boolean openNow,
        Sort sort,
        int page) {

    public static final int PAGE_SIZE = 20;

    /** Beyond this page nobody reads, and the database would have to sort too much. */
    public static final int MAX_PAGE = 500;

    public static final int MAX_TEXT_LENGTH = 200;

    public SearchQuery {
        domains = Set.copyOf(domains);
        audiences = Set.copyOf(audiences);
        labels = Set.copyOf(labels);
        legalForms = Set.copyOf(legalForms);
        text = text.length() > MAX_TEXT_LENGTH ? text.substring(0, MAX_TEXT_LENGTH) : text;
        page = Math.clamp(page, 1, MAX_PAGE);
    }

    /** Everything that is published, best kept records first. */
    public static SearchQuery everything() {
        return new SearchQuery("", Set.of(), Set.of(), null, null, Set.of(), Set.of(), false, Sort.RELEVANCE, 1);
    }

    public SearchQuery inDomains(Set<String> slugs) {
        return new SearchQuery(text, slugs, audiences, place, actsIn, labels, legalForms, openNow, sort, 1);
    }

    public SearchQuery actingIn(CommuneCode commune) {
        return new SearchQuery(text, domains, audiences, place, commune, labels, legalForms, openNow, sort, 1);
    }

    public SearchQuery at(Place where) {
        return new SearchQuery(text, domains, audiences, where, actsIn, labels, legalForms, openNow, sort, 1);
    }

    /**
     * Where the visitor is.
     *
     * @param radiusKm 0: the structure's address is in the commune; else its address is at most so far from the
     *     commune's centre, or the service acts in the commune
     */
    public record Place(CommuneCode commune, int radiusKm) {

        public static final int MAX_RADIUS_KM = 200;

        public Place {
            radiusKm = Math.clamp(radiusKm, 0, MAX_RADIUS_KM);
        }
    }

    /** The order of the hits; each ends with the structure's id, so that pages never overlap. */
    public enum Sort {
        /** How well it answers the words; without words, freshness. */
        RELEVANCE,
        /** Nearest to the place asked for first; without a place, as {@link #RELEVANCE}. */
        DISTANCE,
        /** By name, accents and case apart. */
        NAME,
        /** Last confirmed first. */
        FRESHNESS
    }
}
