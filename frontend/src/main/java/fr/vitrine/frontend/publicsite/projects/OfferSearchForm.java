package fr.vitrine.frontend.publicsite.projects;

import static fr.vitrine.frontend.ui.El.el;

import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import java.util.List;

/** Words and a place; what else was asked stays asked. */
final class OfferSearchForm {

    private static final List<String> KEPT = List.of(
            OfferParameters.STAGE,
            OfferParameters.DOMAIN,
            OfferParameters.WHO,
            OfferParameters.NEED,
            OfferParameters.CLOSING);

    private OfferSearchForm() {}

    static El of(AskedAddress asked, PartnerWords words) {
        var locale = words.locale();
        var form = el("form", "search search--row search--flat")
                .attr("role", "search")
                .attr("method", "get")
                .attr("action", OfferParameters.OFFERS)
                .with(
                        SearchForm.field(
                                OfferParameters.WORDS,
                                "search",
                                asked.first(OfferParameters.WORDS),
                                "offers.what",
                                "offers.what.hint",
                                locale),
                        SearchForm.field(
                                OfferParameters.PLACE,
                                "text",
                                asked.first(OfferParameters.PLACE),
                                "search.where",
                                "search.where.hint",
                                locale),
                        SearchForm.submit(locale));
        KEPT.forEach(name -> asked.all(name).forEach(value -> form.with(SearchForm.hidden(name, value))));
        return Links.isEnglish(locale) ? form.with(SearchForm.hidden(Links.LANGUAGE, "en")) : form;
    }
}
