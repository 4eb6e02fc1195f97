package fr.vitrine.frontend.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All texts of the interface, from the message files {@code texts/*_fr.properties} and {@code texts/*_en.properties}
 * (UTF-8, {@link MessageFormat}). French first: whatever is not asked for in English is French.
 */
@Component
public class Texts implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> french = read("fr");
    private final Map<String, String> english = read("en");
    private final Map<Pattern, MessageFormat> formats = new ConcurrentHashMap<>();

    private record Pattern(String text, Locale locale) implements Serializable {}

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.FRENCH, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        var pattern = all(locale).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key + " in " + locale);
        }
        return parameters.length == 0 ? pattern : format(pattern, locale).format(parameters);
    }

    /** For what comes from elsewhere and may have no words here. */
    public Optional<String> find(String key, Locale locale) {
        return Optional.ofNullable(all(locale).get(key));
    }

    /** A format of one's own: none may be used by two threads at once, and reading a pattern takes longest. */
    private MessageFormat format(String pattern, Locale locale) {
        var format = formats.computeIfAbsent(
                new Pattern(pattern, locale), read -> new MessageFormat(read.text(), read.locale()));
        return (MessageFormat) format.clone();
    }

    /** All texts of a language by key. */
    Map<String, String> all(Locale locale) {
        return Links.isEnglish(locale) ? english : french;
    }

    private static Map<String, String> read(String language) {
        var texts = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:texts/*_" + language + ".properties");
            for (var file : files) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> {
                    if (texts.put(key.toString(), text.toString()) != null) {
                        throw new IllegalStateException("two texts " + key + " in " + language);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }
}
