package fr.vitrine.territory;

import fr.vitrine.db.ReferenceData;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.Text;
import fr.vitrine.territory.Territory.Facts;
import fr.vitrine.territory.site.SiteConfiguration;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the territory from the file that {@code vitrine.territory} names. */
@AutoConfiguration
@Import({Communes.class, CommuneNames.class, Areas.class, TerritorySettings.class, SiteConfiguration.class})
class TerritoryConfiguration {

    private static final Pattern COLOUR_NAME = Pattern.compile("(dark\\.)?[a-z]+(-[a-z]+)*");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** @throws IllegalStateException where the file cannot be read */
    @Bean
    TerritoryFile territoryFile(@Value("${vitrine.territory}") Resource file) {
        try (var stream = file.getInputStream()) {
            var json = JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
            return json.readValue(stream, TerritoryFile.class);
        } catch (IOException e) {
            throw new IllegalStateException("The territory's configuration cannot be read: " + file, e);
        }
    }

    /** @throws IllegalStateException where the file names a place that does not exist */
    @Bean
    Territory territory(TerritoryFile file, Communes communes, ReferenceData referenceDataIsLoaded) {
        return new Territory(resolve(file, null, communes));
    }

    /** @param settings what was set otherwise; null: nothing, and the file is all there is */
    static Facts resolve(TerritoryFile file, @Nullable SiteSettings settings, Communes communes) {
        return new Facts(
                file.name(),
                file.phrases(),
                file.siteName(),
                file.tagline(),
                file.home().eyebrow(),
                file.home().headline(),
                file.home().lead(),
                file.home().popularSearches(),
                perimeter(file, communes),
                file.namedPlaces().stream().map(CommuneCode::new).collect(Collectors.toUnmodifiableSet()),
                file.publisher(),
                checked(file.colours()),
                file.logo(),
                settings == null ? List.of() : settings.links(),
                settings == null ? null : settings.logo(),
                settings == null ? 0 : settings.freshnessMonths(),
                settings == null ? 0 : settings.reminderDays());
    }

    /** They go into the style sheet: what is no colour must not. */
    private static Map<String, String> checked(Map<String, String> colours) {
        colours.forEach((name, colour) -> {
            if (!COLOUR_NAME.matcher(name).matches() || !COLOUR.matcher(colour).matches()) {
                throw new IllegalStateException("The territory's configuration has a colour that is none: \"" + name
                        + "\": \"" + colour + "\" (expected: \"brand\" or \"dark.brand\", and \"#14543f\")");
            }
        });
        return Map.copyOf(colours);
    }

    private static List<Commune> perimeter(TerritoryFile file, Communes communes) {
        var perimeter = new ArrayList<Commune>();
        for (var epci : file.epci()) {
            var members = communes.ofEpci(epci);
            if (members.isEmpty()) {
                throw new IllegalStateException("The territory's configuration names an unknown EPCI: " + epci);
            }
            perimeter.addAll(members);
        }
        for (var code : file.communes()) {
            perimeter.add(communes.find(new CommuneCode(code))
                    .orElseThrow(() -> new IllegalStateException(
                            "The territory's configuration names an unknown commune: " + code)));
        }
        return perimeter.stream()
                .distinct()
                .sorted(Comparator.comparing(commune -> Text.fold(commune.name())))
                .toList();
    }
}
