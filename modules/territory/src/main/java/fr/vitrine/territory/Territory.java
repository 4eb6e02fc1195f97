package fr.vitrine.territory;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The territory that this installation shows, as its configuration says it and its administrators have set it since: it
 * may change while the site runs, from one call to the next.
 */
public final class Territory {

    private volatile Facts facts;

    Territory(Facts facts) {
        this.facts = facts;
    }

    /**
     * The territory in a sentence: which article and preposition it takes no rule can tell.
     *
     * @param in {@code dans le Ternois}, {@code en Bresse}
     * @param all {@code tout le Ternois}
     * @param of {@code du Ternois}
     */
    public record Phrases(LocalizedText in, LocalizedText all, LocalizedText of) {}

    /** All of it at one moment. */
    record Facts(
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
            @Nullable String logo,
            List<String> links,
            SiteSettings.@Nullable Logo uploadedLogo,
            int freshnessMonths,
            int reminderDays) {}

    void show(Facts now) {
        facts = now;
    }

    public String name() {
        return facts.name();
    }

    public Phrases phrases() {
        return facts.phrases();
    }

    public String siteName() {
        return facts.siteName();
    }

    public LocalizedText tagline() {
        return facts.tagline();
    }

    public LocalizedText eyebrow() {
        return facts.eyebrow();
    }

    public LocalizedText headline() {
        return facts.headline();
    }

    public LocalizedText lead() {
        return facts.lead();
    }

    /** By language. */
    public Map<String, List<String>> popularSearches() {
        return facts.popularSearches();
    }

    /** All of them, by name; the same list as long as they are the same. */
    public List<Commune> communes() {
        return facts.communes();
    }

    /** The communes that its picture of dots names. */
    public Set<CommuneCode> namedPlaces() {
        return facts.namedPlaces();
    }

    public Map<String, String> publisher() {
        return facts.publisher();
    }

    /** Design tokens to override, {@code brand} (or {@code dark.brand} for dark screens) to {@code #14543f}. */
    public Map<String, String> colours() {
        return facts.colours();
    }

    /** Where a picture is, {@code file:/etc/vitrine/logo.svg}; null: the neutral mark. */
    public @Nullable String logo() {
        return facts.logo();
    }

    /** The picture that administrators have set in its place. */
    public Optional<SiteSettings.Logo> uploadedLogo() {
        return Optional.ofNullable(facts.uploadedLogo());
    }

    /** Where the site is elsewhere. */
    public List<String> links() {
        return facts.links();
    }

    /** After how many months without confirmation a profile is old; empty: as configured. */
    public OptionalInt freshnessMonths() {
        return given(facts.freshnessMonths());
    }

    /** A structure's people are asked at most once in so many days; empty: as configured. */
    public OptionalInt reminderDays() {
        return given(facts.reminderDays());
    }

    public Set<CommuneCode> communeCodes() {
        return communes().stream().map(Commune::code).collect(Collectors.toUnmodifiableSet());
    }

    public boolean contains(CommuneCode code) {
        return communes().stream().anyMatch(commune -> commune.code().equals(code));
    }

    private static OptionalInt given(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
