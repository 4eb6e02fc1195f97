package fr.vitrine.frontend.publicsite.structures;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.Taxonomy.Label;
import fr.vitrine.directory.Taxonomy.LegalForm;
import fr.vitrine.directory.search.SearchQuery;
import fr.vitrine.directory.search.SearchResult;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.Audience;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One question and its answer, for the parts of the page that draw them in one language. */
record ListPage(ListRequest request, SearchResult result, Taxonomy taxonomy, Links links, Locale locale) {

    SearchQuery query() {
        return request.query();
    }

    Draft draft() {
        return Draft.of(query());
    }

    /** Of another question, with the same view of it. */
    String address(Draft draft) {
        return address(draft.query());
    }

    String address(SearchQuery query) {
        return links.localized(ListAddress.of(query, request.listOnly()));
    }

    String t(String key, Object... parameters) {
        return I18NProvider.translate(locale, key, parameters);
    }

    int lastPage() {
        var pages = (result.total() + SearchQuery.PAGE_SIZE - 1) / SearchQuery.PAGE_SIZE;
        return (int) Math.clamp(pages, 1, SearchQuery.MAX_PAGE);
    }

    List<Audience> audiences() {
        return Stream.of(Audience.values())
                .filter(query().audiences()::contains)
                .toList();
    }

    /** Of the domains and competences asked for, in the order of the taxonomy. */
    List<Taxonomy.Node> nodes() {
        return taxonomy.domains().stream()
                .flatMap(domain -> Stream.<Taxonomy.Node>concat(Stream.of(domain), domain.competences().stream()))
                .filter(node -> query().domains().contains(node.slug().value()))
                .toList();
    }

    List<Label> labels() {
        return taxonomy.labels().stream()
                .filter(label -> query().labels().contains(label.code()))
                .toList();
    }

    List<LegalForm> legalForms() {
        return taxonomy.legalForms().stream()
                .filter(form -> query().legalForms().contains(form.code()))
                .toList();
    }

    String audience(Audience audience) {
        return t("audience." + audience.code());
    }

    /** {@code a, b et c}. */
    String enumerated(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return t("list.and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    String structures(long count) {
        return t("site.structures", count);
    }
}
