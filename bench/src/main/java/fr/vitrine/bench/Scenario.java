package fr.vitrine.bench;

import fr.vitrine.directory.search.SearchQuery;
import fr.vitrine.directory.search.SearchQuery.Place;
import fr.vitrine.directory.search.SearchQuery.Sort;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of search that people make, with examples of it. */
record Scenario(String name, List<SearchQuery> queries) {

    private static final String SAINT_POL = "62767";
    private static final String LILLE = "59350";
    private static final String RODEZ = "12202";
    private static final String NANTES = "44109";

    static final List<Scenario> ALL = List.of(
            new Scenario("1 a word", words("recyclerie", "couture", "covoiturage", "jardin", "théâtre")),
            new Scenario(
                    "2 several words",
                    words("réparer un vélo", "aide à domicile", "panier de légumes bio", "garde d'enfants")),
            new Scenario("3 a typo", words("recylcage", "menuzerie", "traitteur", "blanchiserie")),
            new Scenario(
                    "4 a word near a commune",
                    List.of(
                            query("vélo", Set.of(), Set.of(), new Place(new CommuneCode(SAINT_POL), 30), null),
                            query("jardin", Set.of(), Set.of(), new Place(new CommuneCode(LILLE), 10), null),
                            query("insertion", Set.of(), Set.of(), new Place(new CommuneCode(NANTES), 20), null))),
            new Scenario(
                    "5 near a commune, nearest first",
                    List.of(
                            sorted(
                                    query("", Set.of(), Set.of(), new Place(new CommuneCode(SAINT_POL), 15), null),
                                    Sort.DISTANCE),
                            sorted(
                                    query(
                                            "",
                                            Set.of(),
                                            Set.of(Audience.BUSINESSES),
                                            new Place(new CommuneCode(RODEZ), 30),
                                            null),
                                    Sort.DISTANCE))),
            new Scenario(
                    "6 acts in a commune, for businesses",
                    List.of(
                            query("", Set.of(), Set.of(Audience.BUSINESSES), null, SAINT_POL),
                            query("espaces verts", Set.of(), Set.of(Audience.LOCAL_AUTHORITIES), null, RODEZ))),
            new Scenario(
                    "7 domain, audience, label, legal form",
                    List.of(
                            query("", Set.of("mobilite"), Set.of(Audience.INDIVIDUALS), null, null),
                            query(
                                    "",
                                    Set.of("alimentation", "restauration"),
                                    Set.of(Audience.BUSINESSES, Audience.LOCAL_AUTHORITIES),
                                    null,
                                    null),
                            labelled(Set.of("aci", "ei"), Set.of("association")))),
            new Scenario("8 open now", List.of(openNow(Set.of()), openNow(Set.of("culture")))),
            new Scenario(
                    "9 everything, page 1 and by name",
                    List.of(SearchQuery.everything(), sorted(SearchQuery.everything(), Sort.NAME))),
            new Scenario(
                    "10 far pages",
                    List.of(
                            page(SearchQuery.everything(), 400),
                            page(query("", Set.of("culture"), Set.of(Audience.INDIVIDUALS), null, null), 150),
                            page(query("atelier", Set.of(), Set.of(), null, null), 100))));

    private static List<SearchQuery> words(String... texts) {
        return Arrays.stream(texts)
                .map(text -> query(text, Set.of(), Set.of(), null, null))
                .toList();
    }

    private static SearchQuery query(
            String text, Set<String> domains, Set<Audience> audiences, @Nullable Place place, @Nullable String actsIn) {
        var acts = actsIn == null ? null : new CommuneCode(actsIn);
        return new SearchQuery(text, domains, audiences, place, acts, Set.of(), Set.of(), false, Sort.RELEVANCE, 1);
    }

    private static SearchQuery labelled(Set<String> labels, Set<String> legalForms) {
        return new SearchQuery("", Set.of(), Set.of(), null, null, labels, legalForms, false, Sort.RELEVANCE, 1);
    }

    private static SearchQuery openNow(Set<String> domains) {
        return new SearchQuery("", domains, Set.of(), null, null, Set.of(), Set.of(), true, Sort.RELEVANCE, 1);
    }

    private static SearchQuery sorted(SearchQuery query, Sort sort) {
        return with(query, sort, query.page());
    }

    private static SearchQuery page(SearchQuery query, int page) {
        return with(query, query.sort(), page);
    }

    private static SearchQuery with(SearchQuery query, Sort sort, int page) {
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
}
