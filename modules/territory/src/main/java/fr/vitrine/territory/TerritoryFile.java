package fr.vitrine.territory;

import fr.vitrine.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of a territory's configuration file (JSON). A territory is the union of its EPCIs and its communes. */
record TerritoryFile(
        String name,
        Territory.Phrases phrases,
        String siteName,
        LocalizedText tagline,
        List<String> epci,
        List<String> communes,
        Home home,
        List<String> namedPlaces,
        Map<String, String> publisher,
        Map<String, String> colours,
        @Nullable String logo) {

    record Home(
            LocalizedText eyebrow,
            LocalizedText headline,
            LocalizedText lead,
            Map<String, List<String>> popularSearches) {}
}
