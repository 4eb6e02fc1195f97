package fr.vitrine.frontend.publicsite.projects;

import static fr.vitrine.frontend.ui.El.el;

import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import java.util.List;

/** Words and a place; what else was asked stays asked. */
final class OfferSearchForm {

    private static final List<String> KEPT =
            List.of(OfferAddress.STAGE, OfferAddress.DOMAIN, OfferAddress.WHO, OfferAddress.NEED, OfferAddress.CLOSING);

    private OfferSearchForm() {}

    static El of(OfferAddress asked, PartnerWords words) {
        var locale = words.locale();
        var form = el("form", "search search--row search--flat")
                .attr("role", "search")
                .attr("method", "get")
                .attr("action", OfferAddress.OFFERS)
                .with(
                        SearchForm.field(
                                OfferAddress.WORDS,
                                "search",
                                asked.first(OfferAddress.WORDS),
                                "offers.what",
                                "offers.what.hint",
                                locale),
                        SearchForm.field(
                                OfferAddress.PLACE,
                                "text",
                                asked.first(OfferAddress.PLACE),
                                "search.where",
                                "search.where.hint",
                                locale),
                        SearchForm.submit(locale));
        KEPT.forEach(name -> asked.all(name).forEach(value -> form.with(SearchForm.hidden(name, value))));
        return Links.isEnglish(locale) ? form.with(SearchForm.hidden(Links.LANGUAGE, "en")) : form;
    }
}
