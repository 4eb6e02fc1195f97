package fr.vitrine.directory;

import fr.vitrine.directory.SearchQuery.Place;
import fr.vitrine.directory.SearchQuery.Sort;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Queries that differ from {@link SearchQuery#everything()} in what a test is about. */
final class Queries {

    private Queries() {}

    static SearchQuery text(String text) {
        return new SearchQuery(text, Set.of(), Set.of(), null, null, Set.of(), Set.of(), false, Sort.RELEVANCE, 1);
    }

    static SearchQuery filtered(String text, Set<String> domains, Set<Audience> audiences) {
        return new SearchQuery(text, domains, audiences, null, null, Set.of(), Set.of(), false, Sort.RELEVANCE, 1);
    }

    static SearchQuery near(@Nullable String commune, int radiusKm) {
        var place = commune == null ? null : new Place(new CommuneCode(commune), radiusKm);
        return new SearchQuery("", Set.of(), Set.of(), place, null, Set.of(), Set.of(), false, Sort.DISTANCE, 1);
    }

    static SearchQuery actsIn(String commune) {
        return new SearchQuery(
                "", Set.of(), Set.of(), null, new CommuneCode(commune), Set.of(), Set.of(), false, Sort.RELEVANCE, 1);
    }

    static SearchQuery page(SearchQuery query, Sort sort, int page) {
        return new SearchQuery(
                query.text(),
                query.domains(),
                query.audiences(),
                query.place(),
                query.actsIn(),
                query.labels(),
                query.legalForms(),
                query.openNow(),
                sort,
                page);
    }

    static SearchQuery labels(SearchQuery query, Set<String> labels) {
        return new SearchQuery(
                query.text(),
                query.domains(),
                query.audiences(),
                query.place(),
                query.actsIn(),
                labels,
                query.legalForms(),
                query.openNow(),
                query.sort(),
                query.page());
    }
}
