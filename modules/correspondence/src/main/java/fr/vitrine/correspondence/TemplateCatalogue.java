package fr.vitrine.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** All templates that the modules offer, with their own words: a mistake in them stops the start, not a mail. */
@Component
class TemplateCatalogue {

    private final Map<String, Entry> entries = new TreeMap<>();

    record Entry(MailTemplate template, Map<Language, Wording> defaults) {

        Wording in(Language language) {
            return Optional.ofNullable(defaults.get(language)).orElseThrow();
        }
    }

    TemplateCatalogue(ObjectProvider<MailTemplates> offered) {
        offered.orderedStream().flatMap(module -> module.templates().stream()).forEach(this::add);
    }

    private void add(MailTemplate template) {
        var defaults = new EnumMap<Language, Wording>(Language.class);
        for (var language : Language.values()) {
            defaults.put(language, read(template, language));
        }
        if (entries.put(template.key(), new Entry(template, Map.copyOf(defaults))) != null) {
            throw new IllegalStateException("Two mail templates have the key " + template.key());
        }
    }

    private static Wording read(MailTemplate template, Language language) {
        var file = "mails/" + template.key() + "_" + language.code() + ".md";
        try {
            var wording = Wording.parse(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8));
            var unknown = wording.unknownPlaceholders(template);
            if (!unknown.isEmpty()) {
                throw new IllegalStateException(file + " has placeholders that its template does not: " + unknown);
            }
            return wording;
        } catch (IOException e) {
            throw new UncheckedIOException("The words of a mail template cannot be read: " + file, e);
        }
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    Collection<Entry> all() {
        return entries.values();
    }
}
