package fr.vitrine.volunteers.imports;

import java.util.List;
import java.util.Map;

/**
 * A {@code <mission>} as it stands in a feed.
 *
 * @param line of the file, from 1
 * @param values by the names of the elements around them: {@code addresses/address/city}
 */
record FeedMission(int line, Map<String, List<String>> values) {

    /** Empty where it is not said. */
    String first(String path) {
        return all(path).stream().findFirst().orElse("");
    }

    List<String> all(String path) {
        return values.getOrDefault(path, List.of());
    }
}
