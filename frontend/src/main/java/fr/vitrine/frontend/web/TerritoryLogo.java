package fr.vitrine.frontend.web;

import fr.vitrine.territory.SiteSettings;
import fr.vitrine.territory.Territory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The territory's own sign: the picture that administrators have set, else the one that its configuration names. */
@Component
public class TerritoryLogo {

    private final Territory territory;
    private final @Nullable StaticFile file;

    /** @throws IllegalStateException where it is no SVG, PNG or JPEG file; the site does not start without its logo */
    TerritoryLogo(Territory territory, ResourceLoader resources) {
        this.territory = territory;
        var location = territory.logo();
        file = location == null ? null : read(location, resources);
    }

    /** The address of the picture; empty: the neutral mark stands in its place. */
    public Optional<String> path() {
        return territory
                .uploadedLogo()
                .map(SiteSettings.Logo::sha256)
                .or(() -> file().map(StaticFile::version))
                .map(version -> "/logo/" + version);
    }

    /** What it shows for those who do not see it; mostly nothing, for the site's name stands beside it. */
    public String alternative(Locale language) {
        return territory
                .uploadedLogo()
                .map(logo -> logo.alternative().in(language))
                .orElse("");
    }

    Optional<StaticFile> file() {
        return Optional.ofNullable(file);
    }

    private static StaticFile read(String location, ResourceLoader resources) {
        try {
            return StaticFile.of(
                    typeOf(location), resources.getResource(location).getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("The territory's logo cannot be read: " + location, e);
        }
    }

    private static String typeOf(String location) {
        return switch (location.substring(location.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "jpg", "jpeg" -> "image/jpeg";
            default -> throw new IllegalStateException("The territory's logo is no SVG, PNG or JPEG file: " + location);
        };
    }
}
