package fr.vitrine.territory;

import fr.vitrine.kernel.LocalizedText;
import fr.vitrine.kernel.Text;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.territory.Territory.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What administrators may set while the site runs.
 *
 * @param epci SIREN of groupings of communes, and
 * @param communes codes: together they are the territory
 * @param publisher who answers for the site, by the names of {@link #PUBLISHER}
 * @param brand colour on light screens, {@code #14543f}; empty: as configured
 * @param darkBrand the same on dark screens
 * @param links where the site is elsewhere: addresses of social networks
 * @param logo in the head of every page; null: as configured
 * @param freshnessMonths after so many without confirmation a profile is old; 0: as configured
 * @param reminderDays a structure's people are asked at most once in so many days; 0: as configured
 */
public record SiteSettings(
        String name,
        Phrases phrases,
        String siteName,
        LocalizedText tagline,
        LocalizedText eyebrow,
        LocalizedText headline,
        LocalizedText lead,
        List<String> searchesFr,
        List<String> searchesEn,
        List<String> epci,
        List<String> communes,
        Map<String, String> publisher,
        String brand,
        String darkBrand,
        List<String> links,
        @Nullable Logo logo,
        int freshnessMonths,
        int reminderDays) {

    /**
     * @param sha256 address of a picture that was taken in
     * @param alternative what it shows beyond the site's name, which stands beside it; mostly nothing
     */
    public record Logo(String sha256, LocalizedText alternative) {}

    public static final List<String> PUBLISHER = List.of(
            "name",
            "legalForm",
            "address",
            "email",
            "phone",
            "director",
            "host",
            "dataProtectionContact",
            "accessibilityContact");

    static SiteSettings of(TerritoryFile file) {
        return new SiteSettings(
                file.name(),
                file.phrases(),
                file.siteName(),
                file.tagline(),
                file.home().eyebrow(),
                file.home().headline(),
                file.home().lead(),
                file.home().popularSearches().getOrDefault("fr", List.of()),
                file.home().popularSearches().getOrDefault("en", List.of()),
                file.epci(),
                file.communes(),
                file.publisher(),
                "",
                "",
                List.of(),
                null,
                0,
                0);
    }

    /** The configuration, with these in the place of what it says. */
    TerritoryFile over(TerritoryFile file) {
        return new TerritoryFile(
                name,
                phrases,
                siteName,
                tagline,
                epci,
                communes,
                new TerritoryFile.Home(eyebrow, headline, lead, Map.of("fr", searchesFr, "en", searchesEn)),
                file.namedPlaces(),
                publisher,
                BrandColours.over(file.colours(), brand, darkBrand),
                file.logo());
    }

    SiteSettings cleaned() {
        return new SiteSettings(
                Text.cleanLine(name),
                new Phrases(line(phrases.in()), line(phrases.all()), line(phrases.of())),
                Text.cleanLine(siteName),
                line(tagline),
                line(eyebrow),
                line(headline),
                line(lead),
                lines(searchesFr, Text::cleanLine),
                lines(searchesEn, Text::cleanLine),
                lines(epci, String::strip),
                lines(communes, String::strip),
                publisher.entrySet().stream()
                        .filter(entry -> PUBLISHER.contains(entry.getKey()))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> Text.cleanLine(entry.getValue()),
                                (a, b) -> a,
                                LinkedHashMap::new)),
                brand.strip(),
                darkBrand.strip(),
                lines(
                        links,
                        link -> WebAddress.parse(link).map(WebAddress::value).orElse(link)),
                logo == null ? null : new Logo(logo.sha256(), line(logo.alternative())),
                freshnessMonths,
                reminderDays);
    }

    private static LocalizedText line(LocalizedText text) {
        return new LocalizedText(Text.cleanLine(text.fr()), Text.cleanLine(text.en()));
    }

    private static List<String> lines(List<String> written, UnaryOperator<String> clean) {
        return written.stream()
                .map(clean)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
