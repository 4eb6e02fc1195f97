package fr.vitrine.frontend.backoffice.taxonomy;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.directory.taxonomy.TaxonomyEntry;
import fr.vitrine.directory.taxonomy.TaxonomyResult;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Problem;
import java.util.List;
import java.util.Locale;

/** What the editor of the taxonomy says, in the reader's language. */
record TaxonomyWords(Locale locale) {

    String t(String key, Object... parameters) {
        return I18NProvider.translate(locale, key, parameters);
    }

    String name(TaxonomyEntry entry) {
        return entry.wording().label().in(locale);
    }

    /** Why something was not done; empty where it was. */
    List<String> refusal(TaxonomyResult result) {
        return switch (result) {
            case TaxonomyResult.Saved _, TaxonomyResult.Retired _ -> List.of();
            case TaxonomyResult.Conflict _ -> List.of(t("taxo.conflict"));
            case TaxonomyResult.InUse(var entry) -> List.of(t("taxo.inuse", name(entry)));
            case TaxonomyResult.Invalid(var problems) ->
                problems.stream().sorted().map(this::problem).toList();
        };
    }

    private String problem(Problem problem) {
        return t("taxo.problem." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
