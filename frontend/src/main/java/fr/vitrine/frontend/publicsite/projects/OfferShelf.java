package fr.vitrine.frontend.publicsite.projects;

import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.frontend.publicsite.partners.OfferCards;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.OfferId;
import fr.vitrine.partners.Offer;
import fr.vitrine.partners.OfferMatches;
import fr.vitrine.partners.OfferMatches.Match;
import fr.vitrine.partners.OfferMatching;
import fr.vitrine.partners.OfferQuery;
import fr.vitrine.partners.PublishedOffers;
import fr.vitrine.partners.PublishedPartners;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds offers and has them drawn. */
@Component
class OfferShelf {

    private final OfferMatching matching;
    private final PublishedOffers offers;
    private final PublishedPartners partners;
    private final Taxonomies taxonomies;
    private final Texts texts;
    private final Clock clock;

    OfferShelf(
            OfferMatching matching,
            PublishedOffers offers,
            PublishedPartners partners,
            Taxonomies taxonomies,
            Texts texts,
            Clock clock) {
        this.matching = matching;
        this.offers = offers;
        this.partners = partners;
        this.taxonomies = taxonomies;
        this.texts = texts;
        this.clock = clock;
    }

    OfferMatches find(OfferQuery query, int offset, int limit) {
        return matching.match(query, offset, limit);
    }

    PublishedPartners partners() {
        return partners;
    }

    Taxonomy taxonomy() {
        return taxonomies.current();
    }

    PartnerWords words(Locale locale) {
        return new PartnerWords(texts, locale);
    }

    /** Below a heading of their own. */
    List<El> rows(List<Match> matches, Locale locale) {
        return rows(matches, "h3", _ -> List.of(), locale);
    }

    /** With the reasons for each, right below the heading of the page. */
    List<El> rows(OfferRequest request, List<Match> matches, Locale locale) {
        var reasons = new ReasonTexts(words(locale), taxonomies.current(), request);
        return rows(matches, "h2", match -> reasons.of(match.reasons()), locale);
    }

    private List<El> rows(List<Match> matches, String heading, Function<Match, List<String>> reasons, Locale locale) {
        var byId = offers.get(ids(matches));
        var cards = cards(byId.values(), locale);
        return matches.stream()
                .flatMap(match -> Stream.ofNullable(byId.get(match.offer()))
                        .map(offer -> cards.row(offer, heading, reasons.apply(match))))
                .toList();
    }

    /** What closes first, of everything. */
    List<El> closing(int limit, Locale locale) {
        var closing = offers.closing(limit);
        var cards = cards(closing, locale);
        return closing.stream()
                .flatMap(offer ->
                        Stream.ofNullable(offer.details().deadline()).map(deadline -> cards.dated(offer, deadline)))
                .toList();
    }

    private OfferCards cards(Collection<Offer> drawn, Locale locale) {
        var summaries = partners.summaries(drawn.stream().map(Offer::partner).toList());
        return new OfferCards(words(locale), new Links(locale), summaries, LocalDate.now(clock));
    }

    private static List<OfferId> ids(List<Match> matches) {
        return matches.stream().map(Match::offer).toList();
    }
}
