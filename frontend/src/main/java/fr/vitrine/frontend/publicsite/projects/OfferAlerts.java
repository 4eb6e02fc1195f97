package fr.vitrine.frontend.publicsite.projects;

import com.vaadin.flow.router.QueryParameters;
import fr.vitrine.correspondence.alert.AlertArea;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.frontend.publicsite.partners.OfferCards;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.partners.Offer;
import fr.vitrine.partners.OfferNews;
import fr.vitrine.partners.PartnerSummary;
import fr.vitrine.partners.PublishedPartners;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Offers can be followed by mail. */
@Component
class OfferAlerts implements AlertArea {

    static final String KEY = "aides";

    private final OfferReader reader;
    private final OfferNews news;
    private final PublishedPartners partners;
    private final Taxonomies taxonomies;
    private final Texts texts;

    OfferAlerts(OfferReader reader, OfferNews news, PublishedPartners partners, Taxonomies taxonomies, Texts texts) {
        this.reader = reader;
        this.news = news;
        this.partners = partners;
        this.taxonomies = taxonomies;
        this.texts = texts;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String plain(String query) {
        return read(query).address().query();
    }

    @Override
    public String title(String query, Locale locale) {
        var words = new PartnerWords(texts, locale);
        var said = new OffersAsked(read(query), words, taxonomies.current(), new Links(locale)).inWords();
        return said.isEmpty() ? words.t("offers.title") : words.t("offers.title") + " · " + said;
    }

    @Override
    public String address(String query, Locale locale) {
        return read(query).address().of(OfferParameters.OFFERS, new Links(locale));
    }

    @Override
    public List<News> published(String query, Locale locale, OffsetDateTime after, OffsetDateTime until) {
        var found = news.published(read(query).query(), after, until);
        var known = partners.summaries(found.stream().map(Offer::partner).toList());
        return found.stream()
                .flatMap(offer ->
                        Stream.ofNullable(known.get(offer.partner())).map(partner -> told(offer, partner, locale)))
                .toList();
    }

    private News told(Offer offer, PartnerSummary partner, Locale locale) {
        var words = new PartnerWords(texts, locale);
        var details = offer.details();
        var deadline = details.deadline();
        var detail = deadline == null
                ? partner.name()
                : partner.name() + " · " + words.t("offers.alert.until", words.day(deadline));
        var title = details.example() ? details.title() + " (" + words.t("site.example") + ")" : details.title();
        return new News(title, detail, new Links(locale).partner(partner.slug()) + "#" + OfferCards.anchor(offer));
    }

    private OfferRequest read(String query) {
        return reader.read(QueryParameters.fromString(query).getParameters());
    }
}
