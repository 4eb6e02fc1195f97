package fr.vitrine.frontend.publicsite.structures;

import fr.vitrine.directory.search.SearchQuery;
import fr.vitrine.directory.search.SearchQuery.Sort;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The list's question as an address: one address a question, parameters always in the same order, defaults left out. */
final class ListAddress {

    static final String PATH = "/structures";
    static final String MAP_PATH = "/carte/structures.geojson";

    static final String WORDS = "q";
    static final String DOMAIN = "domaine";
    static final String AUDIENCE = "public";
    static final String COMMUNE = "commune";
    static final String RADIUS = "rayon";
    static final String ACTS_IN = "agit";
    static final String LABEL = "label";
    static final String LEGAL_FORM = "forme";
    static final String OPEN = "ouvert";
    static final String SORT = "tri";
    static final String PAGE = "page";
    static final String VIEW = "vue";

    /** Places as a visitor typed them into the form; the address of the answer has their codes. */
    static final String PLACE_TYPED = "lieu";

    static final String ACTS_IN_TYPED = "intervention";

    static final String YES = "1";
    static final String LIST_ONLY = "liste";

    static final Map<Sort, String> SORTS = Map.of(
            Sort.RELEVANCE, "pertinence", Sort.DISTANCE, "distance", Sort.NAME, "nom", Sort.FRESHNESS, "fraicheur");

    private final List<String> pairs = new ArrayList<>();

    private ListAddress() {}

    /** @param listOnly without the map beside */
    static String of(SearchQuery query, boolean listOnly) {
        return of(new ListRequest(query, null, null, List.of(), List.of(), listOnly));
    }

    /** With what was typed for a commune and is none, so that the page can say so. */
    static String of(ListRequest request) {
        var query = request.query();
        var address = new ListAddress().question(query);
        request.unknownPlaces().forEach(unknown -> address.put(unknown.parameter(), unknown.typed()));
        if (query.sort() != Sort.RELEVANCE) {
            address.put(SORT, sortName(query.sort()));
        }
        if (query.page() > 1) {
            address.put(PAGE, Integer.toString(query.page()));
        }
        if (request.listOnly()) {
            address.put(VIEW, LIST_ONLY);
        }
        return address.under(PATH);
    }

    /** Where all answers are as points of a map; order and page do not matter there. */
    static String ofMap(SearchQuery query) {
        return new ListAddress().question(query).under(MAP_PATH);
    }

    static String sortName(Sort sort) {
        return SORTS.getOrDefault(sort, "");
    }

    private ListAddress question(SearchQuery query) {
        if (!query.text().isEmpty()) {
            put(WORDS, query.text());
        }
        query.domains().stream().sorted().forEach(slug -> put(DOMAIN, slug));
        Stream.of(Audience.values()).filter(query.audiences()::contains).forEach(a -> put(AUDIENCE, a.code()));
        var place = query.place();
        if (place != null) {
            put(COMMUNE, place.commune().value());
            if (place.radiusKm() > 0) {
                put(RADIUS, Integer.toString(place.radiusKm()));
            }
        }
        var actsIn = query.actsIn();
        if (actsIn != null) {
            put(ACTS_IN, actsIn.value());
        }
        query.labels().stream().sorted().forEach(code -> put(LABEL, code));
        query.legalForms().stream().sorted().forEach(code -> put(LEGAL_FORM, code));
        if (query.openNow()) {
            put(OPEN, YES);
        }
        return this;
    }

    private void put(String name, String value) {
        pairs.add(name + "=" + Links.encode(value));
    }

    private String under(String path) {
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }
}
