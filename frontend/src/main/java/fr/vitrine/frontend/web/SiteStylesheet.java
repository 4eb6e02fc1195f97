package fr.vitrine.frontend.web;

import fr.vitrine.territory.Territory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The sheets that {@code css/site.css} names, in one file whose name changes with its content: a browser asks for it once.
 */
@Component
public class SiteStylesheet {

    private static final String ROOT = "/META-INF/resources/";
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([a-z-]+\\.css)\"\\);\\s*");
    private static final Pattern FONT = Pattern.compile("url\\(\"\\.\\./(fonts/[a-z0-9-]+\\.woff2)\"\\)");

    /** The faces of the first lines of every page; the italic one can wait until it is met. */
    private static final List<String> FIRST_FONTS =
            List.of("fonts/atkinson-hyperlegible-next.woff2", "fonts/fraunces-600.woff2");

    private final Territory territory;
    private final String sheets;

    private final StaticFile icons = sheet(CssText.shortened(read("css/icons.css")));

    private volatile Coloured latest;

    /** The sheet with the colours that the territory has at one moment. */
    private record Coloured(Map<String, String> colours, StaticFile file) {}

    SiteStylesheet(Territory territory) {
        this.territory = territory;
        sheets = CssText.shortened(FONT.matcher(read("css/site.css"))
                .replaceAll(font -> Matcher.quoteReplacement("url(\"" + versioned(font.group(1)) + "\")")));
        latest = coloured(territory.colours());
    }

    StaticFile file() {
        var colours = territory.colours();
        var known = latest;
        if (!known.colours().equals(colours)) {
            known = coloured(colours);
            latest = known;
        }
        return known.file();
    }

    private Coloured coloured(Map<String, String> colours) {
        return new Coloured(colours, sheet(sheets + TerritoryColours.css(colours)));
    }

    private static StaticFile sheet(String text) {
        return StaticFile.of("text/css;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The pictures of the icons: a page can be read before they are there. */
    StaticFile icons() {
        return icons;
    }

    String iconsPath() {
        return "/css/icons-" + icons.version() + ".css";
    }

    String path() {
        return "/css/site-" + file().version() + ".css";
    }

    /** What the head of every page has: addresses of sheets, first fonts, icons of the site. */
    public String links() {
        return stylesheet(path()) + others();
    }

    /**
     * The same with the sheet itself in the place of its address, for pages that are often the first and only one that a
     * visitor loads: on a slow network a second way to the server costs more than the sheet does.
     */
    public String inline() {
        return "<style>" + new String(file().plain(), StandardCharsets.UTF_8) + "</style>" + others();
    }

    private String others() {
        var links = new StringBuilder();
        FIRST_FONTS.forEach(font -> links.append("<link rel=\"preload\" href=\"")
                .append(versioned(font))
                .append("\" as=\"font\" type=\"font/woff2\" crossorigin>"));
        return links.append(stylesheet(iconsPath()))
                .append("<link rel=\"icon\" href=\"/favicon.svg\" type=\"image/svg+xml\">")
                .append("<link rel=\"apple-touch-icon\" href=\"/apple-touch-icon.png\">")
                .append("<link rel=\"manifest\" href=\"/manifest.webmanifest\">")
                .append("<link rel=\"search\" href=\"/opensearch.xml\" type=\"application/opensearchdescription+xml\">")
                .toString();
    }

    private static String stylesheet(String path) {
        return "<link rel=\"stylesheet\" href=\"" + path + "\">";
    }

    private static String read(String path) {
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        return IMPORT.matcher(new String(bytes(path), StandardCharsets.UTF_8))
                .replaceAll(sheet -> Matcher.quoteReplacement(read(folder + sheet.group(1))));
    }

    private static String versioned(String path) {
        return "/" + path + "?v=" + StaticFile.version(bytes(path));
    }

    private static byte[] bytes(String path) {
        try (var stream = SiteStylesheet.class.getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                throw new IllegalStateException("no " + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
