package fr.vitrine.frontend.publicsite.structures;

import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.search.SearchQuery;
import fr.vitrine.directory.search.SearchQuery.Place;
import fr.vitrine.directory.search.SearchQuery.Sort;
import fr.vitrine.frontend.publicsite.Parameters;
import fr.vitrine.frontend.publicsite.structures.ListRequest.UnknownPlace;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import fr.vitrine.territory.Territory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads addresses of the list. Anything may stand in them, and each gives a question. */
@Component
public class ListReader {

    /** Around a place that was typed without saying how far. */
    static final int USUAL_RADIUS_KM = 20;

    private static final int SUGGESTIONS = 3;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTENINGS = 12;

    private final Communes communes;
    private final Territory territory;
    private final Taxonomies taxonomies;

    ListReader(Communes communes, Territory territory, Taxonomies taxonomies) {
        this.communes = communes;
        this.territory = territory;
        this.taxonomies = taxonomies;
    }

    /** @param parameters decoded, by name */
    public ListRequest read(Map<String, List<String>> parameters) {
        return new Reading(new Parameters(parameters)).request();
    }

    /** The same question by today's addresses of domains and competences; empty where it is asked by these already. */
    Optional<Map<String, List<String>>> moved(Map<String, List<String>> parameters) {
        var asked = new Parameters(parameters).all(ListAddress.DOMAIN);
        var taxonomy = taxonomies.current();
        var today = asked.stream()
                .map(slug ->
                        taxonomy.find(slug).map(node -> node.slug().value()).orElse(slug))
                .distinct()
                .toList();
        if (asked.equals(today)) {
            return Optional.empty();
        }
        var moved = new LinkedHashMap<>(parameters);
        moved.put(ListAddress.DOMAIN, today);
        return Optional.of(moved);
    }

    private final class Reading {

        private final Parameters parameters;
        private final List<String> ignored = new ArrayList<>();
        private final List<UnknownPlace> unknown = new ArrayList<>();

        Reading(Parameters parameters) {
            this.parameters = parameters;
        }

        ListRequest request() {
            var taxonomy = taxonomies.current();
            var draft = Draft.of(SearchQuery.everything()).text(parameters.first(ListAddress.WORDS));
            for (var slug : parameters.all(ListAddress.DOMAIN)) {
                taxonomy.find(slug)
                        .ifPresentOrElse(node -> draft.domains().add(node.slug().value()), () -> ignored.add(slug));
            }
            take(
                    ListAddress.LABEL,
                    draft.labels(),
                    code -> taxonomy.findLabel(code).isPresent());
            take(
                    ListAddress.LEGAL_FORM,
                    draft.legalForms(),
                    code -> taxonomy.findLegalForm(code).isPresent());
            audiences(draft.audiences());
            var place = place();
            var actsIn = actsIn();
            draft.place(place == null ? null : new Place(place.code(), radius()))
                    .actsIn(actsIn == null ? null : actsIn.code())
                    .openNow(parameters.first(ListAddress.OPEN).equals(ListAddress.YES))
                    .sort(sort())
                    .page(parameters.number(ListAddress.PAGE, 1));
            var listOnly = parameters.first(ListAddress.VIEW).equals(ListAddress.LIST_ONLY);
            return new ListRequest(draft.query(), place, actsIn, unknown, ignored, listOnly);
        }

        private void take(String name, Set<String> into, Predicate<String> known) {
            for (var value : parameters.all(name)) {
                (known.test(value) ? into : ignored).add(value);
            }
        }

        private void audiences(Set<Audience> into) {
            for (var value : parameters.all(ListAddress.AUDIENCE)) {
                Audience.parse(value).ifPresentOrElse(into::add, () -> ignored.add(value));
            }
        }

        private @Nullable Commune place() {
            var typed = parameters.first(ListAddress.PLACE_TYPED);
            return typed.isEmpty() ? byCode(ListAddress.COMMUNE) : typed(ListAddress.PLACE_TYPED, typed);
        }

        private @Nullable Commune actsIn() {
            var typed = parameters.first(ListAddress.ACTS_IN_TYPED);
            if (!typed.isEmpty()) {
                return typed(ListAddress.ACTS_IN_TYPED, typed);
            }
            var given = parameters.first(ListAddress.ACTS_IN);
            return given.isEmpty()
                    ? null
                    : CommuneCode.parse(given)
                            .flatMap(communes::find)
                            .orElseGet(() -> typed(ListAddress.ACTS_IN_TYPED, given));
        }

        private @Nullable Commune byCode(String name) {
            var code = parameters.first(name);
            if (code.isEmpty()) {
                return null;
            }
            var found = CommuneCode.parse(code).flatMap(communes::find);
            if (found.isEmpty()) {
                ignored.add(code);
            }
            return found.orElse(null);
        }

        private @Nullable Commune typed(String name, String typed) {
            var found = communes.resolve(typed, territory);
            if (found.isEmpty()) {
                unknown.add(new UnknownPlace(name, typed, suggestions(typed)));
            }
            return found.orElse(null);
        }

        private int radius() {
            var isTyped = !parameters.first(ListAddress.PLACE_TYPED).isEmpty();
            return parameters.number(ListAddress.RADIUS, isTyped ? USUAL_RADIUS_KM : 0);
        }

        private Sort sort() {
            var name = parameters.first(ListAddress.SORT);
            return ListAddress.SORTS.entrySet().stream()
                    .filter(sort -> sort.getValue().equals(name))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(Sort.RELEVANCE);
        }
    }

    /** Communes that begin as it does: the longer the beginning, the nearer to what is meant. */
    private List<Commune> suggestions(String typed) {
        var step = Math.max(1, (typed.length() - SHORTEST_BEGINNING) / SHORTENINGS);
        for (var length = typed.length() - 1; length >= SHORTEST_BEGINNING; length -= step) {
            var found = communes.search(typed.substring(0, length), territory, SUGGESTIONS);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
