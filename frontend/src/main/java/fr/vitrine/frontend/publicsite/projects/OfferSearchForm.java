package fr.vitrine.frontend.publicsite.projects;

import static fr.vitrine.frontend.ui.El.el;

import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import java.util.Set;

/** Words and a place; what else was asked stays asked. */
final class OfferSearchForm {

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
        return SearchForm.keep(form, asked, Set.of(OfferParameters.WORDS, OfferParameters.PLACE), locale);
    }
}
