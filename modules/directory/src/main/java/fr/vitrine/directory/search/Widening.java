package fr.vitrine.directory.search;

import fr.vitrine.directory.search.SearchQuery.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The same search with one filter less, or a wider one: what an empty list of hits proposes.
 *
 * @param count how many structures it finds
 */
public record Widening(Step step, SearchQuery query, long count) {

    static final Comparator<Widening> MOST_FIRST =
            Comparator.comparingLong(Widening::count).reversed().thenComparing(Widening::step);

    private static final int NEAR_KM = 15;
    private static final int FAR_KM = 50;

    public enum Step {
        /** The place's radius becomes {@link Place#radiusKm()} of the new query's place. */
        WIDER_RADIUS,
        WITHOUT_OPEN_NOW,
        WITHOUT_AUDIENCES,
        WITHOUT_LABELS,
        WITHOUT_LEGAL_FORMS,
        WITHOUT_DOMAINS,
        WITHOUT_PLACE,
        WITHOUT_ACTS_IN,
        WITHOUT_TEXT
    }

    static Stream<Widening> possible(SearchQuery query) {
        var all = new ArrayList<Widening>();
        var place = query.place();
        if (place != null) {
            widerRadii(place.radiusKm())
                    .forEach(radius -> all.add(of(Step.WIDER_RADIUS, with(query, new Place(place.commune(), radius)))));
            all.add(of(Step.WITHOUT_PLACE, with(query, null)));
        }
        Stream.of(Step.values())
                .filter(step -> isIn(query, step))
                .forEach(step -> all.add(of(step, without(query, step))));
        return all.stream();
    }

    private static Stream<Integer> widerRadii(int radius) {
        return Stream.of(NEAR_KM, FAR_KM).filter(wider -> wider > radius);
    }

    Widening counted(long found) {
        return new Widening(step, query, found);
    }

    private static Widening of(Step step, SearchQuery query) {
        return new Widening(step, query, 0);
    }

    private static boolean isIn(SearchQuery query, Step step) {
        return switch (step) {
            case WITHOUT_OPEN_NOW -> query.openNow();
            case WITHOUT_AUDIENCES -> !query.audiences().isEmpty();
            case WITHOUT_LABELS -> !query.labels().isEmpty();
            case WITHOUT_LEGAL_FORMS -> !query.legalForms().isEmpty();
            case WITHOUT_DOMAINS -> !query.domains().isEmpty();
            case WITHOUT_ACTS_IN -> query.actsIn() != null;
            case WITHOUT_TEXT -> !query.text().isBlank();
            case WIDER_RADIUS, WITHOUT_PLACE -> false;
        };
    }

    private static SearchQuery with(SearchQuery query, @Nullable Place place) {
        return new SearchQuery(
                query.text(),
                query.domains(),
                query.audiences(),
                place,
                query.actsIn(),
                query.labels(),
                query.legalForms(),
                query.openNow(),
                query.sort(),
                1);
    }

    private static SearchQuery without(SearchQuery query, Step step) {
        return new SearchQuery(
                step == Step.WITHOUT_TEXT ? "" : query.text(),
                step == Step.WITHOUT_DOMAINS ? Set.of() : query.domains(),
                step == Step.WITHOUT_AUDIENCES ? Set.of() : query.audiences(),
                query.place(),
                step == Step.WITHOUT_ACTS_IN ? null : query.actsIn(),
                step == Step.WITHOUT_LABELS ? Set.of() : query.labels(),
                step == Step.WITHOUT_LEGAL_FORMS ? Set.of() : query.legalForms(),
                step != Step.WITHOUT_OPEN_NOW && query.openNow(),
                query.sort(),
                1);
    }
}
