package fr.vitrine.frontend.publicsite.structures;

import fr.vitrine.directory.search.SearchQuery;
import fr.vitrine.territory.Commune;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an address of the list asks for.
 *
 * @param place the commune of the query's place
 * @param actsIn the commune of the query's {@code actsIn}
 * @param unknownPlaces what was typed for a commune and is none
 * @param ignored values that no filter has, as they stand in the address
 * @param listOnly without the map beside
 */
public record ListRequest(
        SearchQuery query,
        @Nullable Commune place,
        @Nullable Commune actsIn,
        List<UnknownPlace> unknownPlaces,
        List<String> ignored,
        boolean listOnly) {

    public ListRequest {
        unknownPlaces = List.copyOf(unknownPlaces);
        ignored = List.copyOf(ignored);
    }

    /**
     * @param parameter of the address, which has its field in the form
     * @param suggestions communes that may be meant, best first
     */
    public record UnknownPlace(String parameter, String typed, List<Commune> suggestions) {}

    /** What stands in a field for a commune: its name, or what was typed for it. */
    String fieldText(String parameter, @Nullable Commune commune) {
        return unknownPlaces.stream()
                .filter(unknown -> unknown.parameter().equals(parameter))
                .map(UnknownPlace::typed)
                .findFirst()
                .orElse(commune == null ? "" : commune.nameWithPostcode());
    }
}
