package fr.vitrine.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/**
 * The pages that are asked for.
 *
 * @param warm one address a kind, again and again
 * @param cold many addresses a kind, so that requests at the same time are for different pages; the home page has but two
 */
record BenchPages(Map<String, String> warm, Map<String, List<String>> cold) {

    static final String HOME = "home";
    static final String LIST = "list";
    static final String SEARCH = "search";
    static final String STRUCTURE = "structure";

    private static final int STRUCTURES = 200;
    private static final int PAGES = 5;
    private static final List<String> AUDIENCES = List.of("", "particuliers", "entreprises", "collectivites");
    private static final List<String> SORTS = List.of("", "nom");
    private static final List<String> WORDS = List.of(
            "garage",
            "garage+solidaire",
            "velo",
            "aide+alimentaire",
            "menage",
            "jardin",
            "recyclerie",
            "vetements",
            "emploi",
            "garde+enfants",
            "transport",
            "legumes",
            "informatique",
            "repas",
            "reparation",
            "insertion",
            "formation",
            "logement",
            "culture",
            "sport");

    static BenchPages of(DSLContext dsl) {
        var slugs = dsl.resultQuery(
                        "select slug from directory.structure join directory.search_structure on structure_id = id"
                                + " order by id limit {0}",
                        STRUCTURES)
                .fetch(0, String.class);
        var structures = slugs.stream().map(slug -> "/structures/" + slug).toList();
        var warm = new LinkedHashMap<String, String>();
        warm.put(HOME, "/");
        warm.put(LIST, "/structures");
        warm.put(SEARCH, "/structures?q=" + WORDS.getFirst());
        warm.put(STRUCTURE, structures.getFirst());
        var cold = new LinkedHashMap<String, List<String>>();
        cold.put(HOME, List.of("/", "/?lang=en"));
        cold.put(LIST, lists());
        cold.put(
                SEARCH,
                WORDS.stream()
                        .flatMap(words ->
                                List.of("/structures?q=" + words, "/structures?q=" + words + "&lang=en").stream())
                        .toList());
        cold.put(STRUCTURE, structures);
        return new BenchPages(warm, cold);
    }

    private static List<String> lists() {
        var lists = new ArrayList<String>();
        for (var audience : AUDIENCES) {
            for (var sort : SORTS) {
                IntStream.rangeClosed(1, PAGES)
                        .mapToObj(page -> "/structures?lang=fr" + (audience.isEmpty() ? "" : "&public=" + audience)
                                + (sort.isEmpty() ? "" : "&tri=" + sort) + (page == 1 ? "" : "&page=" + page))
                        .forEach(lists::add);
            }
        }
        return lists;
    }
}
