package fr.vitrine.frontend.publicsite.structures;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Taxonomy.Label;
import fr.vitrine.directory.Taxonomy.LegalForm;
import fr.vitrine.directory.Taxonomy.Node;
import fr.vitrine.directory.search.SearchQuery;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.PlaceNames;
import java.util.List;
import java.util.Locale;

/** The visitor's question and the answer to it, as sentences. */
final class Question {

    private final ListPage page;
    private final SearchQuery query;
    private final Locale locale;

    Question(ListPage page) {
        this.page = page;
        query = page.query();
        locale = page.locale();
    }

    El heading() {
        var heading = text("h1", "", what());
        var where = where();
        return where.isEmpty() ? heading : heading.say(" ").with(text("span", "", where));
    }

    /** {@code Réparer une voiture près de Frévent, page 2}. */
    String title() {
        var question = (what() + " " + where()).strip();
        return query.page() == 1 ? question : page.t("list.title.page", question, query.page());
    }

    private String what() {
        if (!query.text().isBlank()) {
            return query.text().substring(0, 1).toUpperCase(locale)
                    + query.text().substring(1);
        }
        var nodes = page.nodes();
        if (nodes.size() == 1) {
            return nodes.getFirst().label().in(locale);
        }
        if (query.audiences().size() == 1) {
            return page.t("list.heading.for." + page.audiences().getFirst().code());
        }
        return query.equals(SearchQuery.everything()) || isPagedEverything()
                ? page.t("list.heading.all")
                : page.t("list.heading.some");
    }

    private boolean isPagedEverything() {
        return page.draft().sort(SearchQuery.Sort.RELEVANCE).query().equals(SearchQuery.everything());
    }

    private String where() {
        var place = page.request().place();
        var actsIn = page.request().actsIn();
        if (place != null && query.place() != null) {
            return query.place().radiusKm() == 0
                    ? PlaceNames.in(place.name(), locale)
                    : page.t("list.heading.near", PlaceNames.of(place.name(), locale));
        }
        return actsIn == null ? "" : page.t("list.heading.acts", PlaceNames.in(actsIn.name(), locale));
    }

    /** {@code 4 structures répondent à « réparer une voiture » pour les particuliers, dans 20 km ou intervenant à Frévent.} */
    El answer() {
        var total = page.result().total();
        return el("p", "answer", text("strong", "", page.structures(total)))
                .say(said(total) + conditions() + range(total) + ".");
    }

    /** The same for an empty list: what nobody answers to. */
    String nobody() {
        var nobody = query.text().isBlank() ? page.t("list.nobody") : page.t("list.nobody.text", searched());
        return nobody + conditions() + ".";
    }

    private String said(long total) {
        var key = page.result().someWordsOnly() ? "list.answer.some" : "list.answer.text";
        return query.text().isBlank() ? "" : page.t(key, total, searched());
    }

    private String searched() {
        var corrected = page.result().correctedText();
        return corrected == null ? query.text() : corrected;
    }

    private String range(long total) {
        if (page.lastPage() == 1 || page.result().hits().isEmpty()) {
            return "";
        }
        var first = (query.page() - 1L) * SearchQuery.PAGE_SIZE + 1;
        return page.t("list.answer.range", first, Math.min(total, first + SearchQuery.PAGE_SIZE - 1));
    }

    private String conditions() {
        return String.join("", List.of(audiences(), nodes(), place(), actsIn(), labels(), forms(), open()));
    }

    private String audiences() {
        var names = page.audiences().stream()
                .map(audience -> page.t("list.answer.audience." + audience.code()))
                .toList();
        return names.isEmpty() ? "" : page.t("list.answer.for", page.enumerated(names));
    }

    private String nodes() {
        return listed(
                "list.answer.domain",
                page.nodes().stream().map(Node::label).map(l -> l.in(locale)).toList());
    }

    private String labels() {
        return listed(
                "list.answer.label",
                page.labels().stream().map(Label::label).map(l -> l.in(locale)).toList());
    }

    private String forms() {
        return listed(
                "list.answer.form",
                page.legalForms().stream()
                        .map(LegalForm::label)
                        .map(l -> l.in(locale))
                        .toList());
    }

    private String listed(String key, List<String> names) {
        return names.isEmpty() ? "" : page.t(key, page.enumerated(names), names.size());
    }

    private String place() {
        var place = page.request().place();
        if (place == null || query.place() == null) {
            return "";
        }
        var name = PlaceNames.in(place.name(), locale);
        return query.place().radiusKm() == 0
                ? page.t("list.answer.in", name)
                : page.t("list.answer.near", query.place().radiusKm(), name);
    }

    private String actsIn() {
        var commune = page.request().actsIn();
        return commune == null ? "" : page.t("list.answer.acts", PlaceNames.in(commune.name(), locale));
    }

    private String open() {
        return query.openNow() ? page.t("list.answer.open") : "";
    }
}
