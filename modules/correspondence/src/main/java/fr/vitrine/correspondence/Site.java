package fr.vitrine.correspondence;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * On whose behalf mails are written.
 *
 * @param territory {@code Pays du Ternois}
 * @param url of the home page, without a slash at its end
 */
public record Site(String name, String territory, String url) {

    static final Set<String> PLACEHOLDERS = Set.of("site", "territory", "url");

    public Site {
        url = url.replaceAll("/+$", "");
    }

    /** @param path on this site, beginning with a slash */
    public String address(String path) {
        return url + path;
    }

    String host() {
        return Objects.requireNonNullElse(URI.create(url).getHost(), "localhost")
                .toLowerCase(Locale.ROOT);
    }

    Map<String, String> values() {
        return Map.of("site", name, "territory", territory, "url", url);
    }
}
