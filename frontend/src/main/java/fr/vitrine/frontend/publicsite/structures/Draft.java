package fr.vitrine.frontend.publicsite.structures;

import fr.vitrine.directory.search.SearchQuery;
import fr.vitrine.directory.search.SearchQuery.Place;
import fr.vitrine.directory.search.SearchQuery.Sort;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question under change. What is changed begins again at its first page. */
final class Draft {

    private String text;
    private final Set<String> domains;
    private final Set<Audience> audiences;
    private @Nullable Place place;
    private @Nullable CommuneCode actsIn;
    private final Set<String> labels;
    private final Set<String> legalForms;
    private boolean openNow;
    private Sort sort;
    private int page = 1;

    private Draft(SearchQuery query) {
        text = query.text();
        domains = new HashSet<>(query.domains());
        audiences = new HashSet<>(query.audiences());
        place = query.place();
        actsIn = query.actsIn();
        labels = new HashSet<>(query.labels());
        legalForms = new HashSet<>(query.legalForms());
        openNow = query.openNow();
        sort = query.sort();
    }

    static Draft of(SearchQuery query) {
        return new Draft(query);
    }

    Draft text(String words) {
        text = words;
        return this;
    }

    /** To be changed in place, as all the sets here. */
    Set<String> domains() {
        return domains;
    }

    Set<Audience> audiences() {
        return audiences;
    }

    Set<String> labels() {
        return labels;
    }

    Set<String> legalForms() {
        return legalForms;
    }

    Draft place(@Nullable Place where) {
        place = where;
        return this;
    }

    Draft actsIn(@Nullable CommuneCode commune) {
        actsIn = commune;
        return this;
    }

    Draft openNow(boolean only) {
        openNow = only;
        return this;
    }

    Draft sort(Sort order) {
        sort = order;
        return this;
    }

    Draft page(int number) {
        page = number;
        return this;
    }

    SearchQuery query() {
        return new SearchQuery(text, domains, audiences, place, actsIn, labels, legalForms, openNow, sort, page);
    }
}
