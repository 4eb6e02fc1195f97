package fr.vitrine.frontend.publicsite.structures;

import fr.vitrine.directory.StructureSummary;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.search.SearchQuery;
import fr.vitrine.directory.search.SearchResult;
import fr.vitrine.directory.search.SearchResult.Hit;
import fr.vitrine.directory.search.StructureSearch;
import fr.vitrine.directory.search.Widening;
import fr.vitrine.frontend.publicsite.StructureCards;
import fr.vitrine.frontend.ui.DistanceText;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.HoursText;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.territory.Communes;
import fr.vitrine.territory.Territory;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks the directory what a page of the list needs to know. */
@Component
class ListAnswers {

    /** A list this short may be too short: then it is said what would find more. */
    private static final int FEW = 5;

    private final StructureSearch search;
    private final Taxonomies taxonomies;
    private final Communes communes;
    private final Territory territory;
    private final Texts texts;
    private final Clock clock;
    private final String mapStyle;

    ListAnswers(
            StructureSearch search,
            Taxonomies taxonomies,
            Communes communes,
            Territory territory,
            Texts texts,
            Clock clock,
            @Value("${vitrine.map.style}") String mapStyle) {
        this.search = search;
        this.taxonomies = taxonomies;
        this.communes = communes;
        this.territory = territory;
        this.texts = texts;
        this.clock = clock;
        this.mapStyle = mapStyle;
    }

    ListAnswer to(ListRequest request, Links links, Locale locale) {
        var now = LocalDateTime.now(clock);
        var result = search.search(request.query(), now);
        var page = new ListPage(request, result, taxonomies.current(), links, locale);
        var ways = result.total() <= FEW ? search.widen(request.query(), now) : List.<Widening>of();
        return new ListAnswer(
                page, results(page, now), new Widenings(page, ways, territory), radii(request.query(), now));
    }

    String siteName() {
        return territory.siteName();
    }

    El map(ListPage page) {
        return MapPane.of(page, territory, mapStyle);
    }

    private Results results(ListPage page, LocalDateTime now) {
        var places = communes.byCode(communesOf(page.result()));
        return new Results(
                page,
                new StructureCards(page.taxonomy(), places, page.links(), page.locale()),
                new HoursText(texts, page.locale()),
                new DistanceText(texts, page.locale()),
                now);
    }

    private static Set<CommuneCode> communesOf(SearchResult result) {
        return result.hits().stream()
                .map(Hit::structure)
                .map(StructureSummary::commune)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Map<Integer, Long> radii(SearchQuery query, LocalDateTime now) {
        var place = query.place();
        return place == null ? Map.of() : search.countAround(query, now, Radii.around(place.radiusKm()));
    }
}
