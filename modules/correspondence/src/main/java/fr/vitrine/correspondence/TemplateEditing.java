package fr.vitrine.correspondence;

import fr.vitrine.correspondence.SaveTemplateResult.BadLength;
import fr.vitrine.correspondence.SaveTemplateResult.Conflict;
import fr.vitrine.correspondence.SaveTemplateResult.MissingPlaceholders;
import fr.vitrine.correspondence.SaveTemplateResult.Saved;
import fr.vitrine.correspondence.SaveTemplateResult.UnknownPlaceholders;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.Text;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words of mails: staff read them, administrators change them. */
@Service
public class TemplateEditing {

    private static final String LINK = "link";

    private final TemplateCatalogue catalogue;
    private final Wordings wordings;
    private final MailRenderer renderer;
    private final ExampleValues examples;

    TemplateEditing(TemplateCatalogue catalogue, Wordings wordings, MailRenderer renderer, ExampleValues examples) {
        this.catalogue = catalogue;
        this.wordings = wordings;
        this.renderer = renderer;
        this.examples = examples;
    }

    /** All templates by key, each in all languages. */
    @Transactional(readOnly = true)
    public List<EditableTemplate> list(Actor actor) {
        actor.requireStaff();
        return catalogue.all().stream()
                .flatMap(entry -> Stream.of(Language.values()).map(language -> editable(entry, language)))
                .toList();
    }

    @Transactional(readOnly = true)
    public EditableTemplate get(Actor actor, String key, Language language) {
        actor.requireStaff();
        return editable(entry(key), language);
    }

    /** The mail that these words would make, with example values. What is no placeholder of the template stays as it is. */
    public MailText preview(Actor actor, String key, Language language, Wording wording) {
        actor.requireStaff();
        var values = new HashMap<String, String>();
        entry(key).template().placeholders().forEach(name -> values.put(name, examples.of(name, language)));
        return renderer.render(wording, language, values);
    }

    /** @param version of the template that was read */
    @Transactional
    public SaveTemplateResult save(Actor actor, String key, Language language, int version, Wording wording) {
        actor.requireAdministrator();
        var entry = entry(key);
        var clean = new Wording(Text.cleanLine(wording.subject()), Text.clean(wording.body()));
        if (!clean.hasGoodLength()) {
            return new BadLength();
        }
        var unknown = clean.unknownPlaceholders(entry.template());
        if (!unknown.isEmpty()) {
            return new UnknownPlaceholders(unknown);
        }
        var missing = required(entry, language);
        missing.removeAll(clean.placeholders());
        if (!missing.isEmpty()) {
            return new MissingPlaceholders(missing);
        }
        return wordings.save(key, language, version, clean)
                ? new Saved(editable(entry, language))
                : new Conflict(editable(entry, language));
    }

    /** Back to the template's own words. */
    @Transactional
    public EditableTemplate reset(Actor actor, String key, Language language) {
        actor.requireAdministrator();
        var entry = entry(key);
        wordings.remove(key, language);
        return editable(entry, language);
    }

    private TemplateCatalogue.Entry entry(String key) {
        return catalogue.find(key).orElseThrow(() -> new NotFound("mail template"));
    }

    private EditableTemplate editable(TemplateCatalogue.Entry entry, Language language) {
        var changed = wordings.find(entry.template().key(), language);
        var placeholders = new TreeSet<>(entry.template().placeholders());
        placeholders.addAll(Site.PLACEHOLDERS);
        return new EditableTemplate(
                entry.template().key(),
                language,
                changed.map(Wordings.Changed::version).orElse(0),
                changed.map(Wordings.Changed::wording).orElseGet(() -> entry.in(language)),
                entry.in(language),
                Collections.unmodifiableSortedSet(placeholders),
                Collections.unmodifiableSortedSet(required(entry, language)));
    }

    /** The links that the template's own words have. */
    private static SortedSet<String> required(TemplateCatalogue.Entry entry, Language language) {
        var required = new TreeSet<>(entry.in(language).placeholders());
        required.retainAll(entry.template().placeholders());
        required.removeIf(name -> !name.equals(LINK) && !name.endsWith("Link"));
        return required;
    }
}
