package fr.vitrine.correspondence;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** On whose behalf mails are written, by the names that the site has when each is. */
public final class Site {

    static final Set<String> PLACEHOLDERS = Set.of("site", "territory", "url");

    private final Supplier<String> name;
    private final Supplier<String> territory;
    private final String url;

    /**
     * @param territory {@code Pays du Ternois}
     * @param url of the home page
     */
    Site(Supplier<String> name, Supplier<String> territory, String url) {
        this.name = name;
        this.territory = territory;
        this.url = url.replaceAll("/+$", "");
    }

    public String name() {
        return name.get();
    }

    public String territory() {
        return territory.get();
    }

    /** Without a slash at its end. */
    public String url() {
        return url;
    }

    /** @param path on this site, beginning with a slash */
    public String address(String path) {
        return url + path;
    }

    /**
     * The page in a language: French addresses are bare.
     *
     * @param path on this site, beginning with a slash, without a query
     */
    public String address(String path, Locale language) {
        return address(path) + (language.getLanguage().equals("en") ? "?lang=en" : "");
    }

    String host() {
        return Objects.requireNonNullElse(URI.create(url).getHost(), "localhost")
                .toLowerCase(Locale.ROOT);
    }

    Map<String, String> values() {
        return Map.of("site", name(), "territory", territory(), "url", url);
    }
}
