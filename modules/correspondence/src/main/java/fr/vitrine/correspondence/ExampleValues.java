package fr.vitrine.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** What stands in a preview for a placeholder: {@code mails/examples_<language>.properties}, of which each module may have one. */
@Component
class ExampleValues {

    private final Map<Language, Properties> values = new EnumMap<>(Language.class);

    ExampleValues() {
        for (var language : Language.values()) {
            values.put(language, read(language));
        }
    }

    private static Properties read(Language language) {
        var merged = new Properties();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:mails/examples_" + language.code() + ".properties");
            for (var file : files) {
                merged.putAll(PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return merged;
    }

    /** Its name where nobody has given an example. */
    String of(String placeholder, Language language) {
        var examples = values.get(language);
        var named = "«\u00a0" + placeholder + "\u00a0»";
        return examples == null ? named : examples.getProperty(placeholder, named);
    }
}
