package fr.vitrine.frontend.backoffice.taxonomy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The signs that public pages can show: those of their style sheet. */
@Component
class SiteIcons {

    private static final String SHEET = "/META-INF/resources/css/icons.css";
    private static final Pattern ICON = Pattern.compile("\\.icon-([a-z0-9-]+)");

    private final List<String> names;

    SiteIcons() {
        try (var sheet = SiteIcons.class.getResourceAsStream(SHEET)) {
            if (sheet == null) {
                throw new IllegalStateException("no " + SHEET);
            }
            names = ICON.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return names;
    }
}
