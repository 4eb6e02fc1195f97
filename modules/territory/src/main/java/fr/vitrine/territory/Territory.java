package fr.vitrine.territory;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The territory that this installation shows, as its configuration says it: another territory is another file.
 *
 * @param popularSearches by language
 * @param communes all of them, by name
 * @param namedPlaces the communes that its picture of dots names
 * @param colours design tokens to override, {@code brand} (or {@code dark.brand} for dark screens) to {@code #14543f}
 * @param logo where a picture is, {@code file:/etc/vitrine/logo.svg}; null: the neutral mark
 */
public record Territory(
        String name,
        Phrases phrases,
        String siteName,
        LocalizedText tagline,
        LocalizedText eyebrow,
        LocalizedText headline,
        LocalizedText lead,
        Map<String, List<String>> popularSearches,
        List<Commune> communes,
        Set<CommuneCode> namedPlaces,
        Map<String, String> publisher,
        Map<String, String> colours,
        @Nullable String logo) {

    /**
     * The territory in a sentence: which article and preposition it takes no rule can tell.
     *
     * @param in {@code dans le Ternois}, {@code en Bresse}
     * @param all {@code tout le Ternois}
     * @param of {@code du Ternois}
     */
    public record Phrases(LocalizedText in, LocalizedText all, LocalizedText of) {}

    public Set<CommuneCode> communeCodes() {
        return communes.stream().map(Commune::code).collect(Collectors.toUnmodifiableSet());
    }

    public boolean contains(CommuneCode code) {
        return communes.stream().anyMatch(commune -> commune.code().equals(code));
    }
}
