package fr.vitrine.frontend.web;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import fr.vitrine.frontend.publicsite.partners.OfferCards;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.publicsite.projects.OfferReader;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.SiteAddress;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.partners.Offer;
import fr.vitrine.partners.OfferMatches.Match;
import fr.vitrine.partners.OfferMatching;
import fr.vitrine.partners.PartnerSummary;
import fr.vitrine.partners.PublishedOffers;
import fr.vitrine.partners.PublishedPartners;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The offers of any question to {@code /aides} for those who would rather be told: deadlines as a calendar, offers as a feed. */
@RestController
class OfferFeeds {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final int MOST = 200;

    private final OfferReader reader;
    private final OfferMatching matching;
    private final PublishedOffers offers;
    private final PublishedPartners partners;
    private final DeadlineCalendar calendar;
    private final SiteAddress site;
    private final Texts texts;

    OfferFeeds(
            OfferReader reader,
            OfferMatching matching,
            PublishedOffers offers,
            PublishedPartners partners,
            DeadlineCalendar calendar,
            SiteAddress site,
            Texts texts) {
        this.reader = reader;
        this.matching = matching;
        this.offers = offers;
        this.partners = partners;
        this.calendar = calendar;
        this.site = site;
        this.texts = texts;
    }

    /** An offer with the address of its place on its partner's page. */
    record Entry(Offer offer, PartnerSummary partner, String address) {}

    @GetMapping("/aides.ics")
    ResponseEntity<String> deadlines(@RequestParam MultiValueMap<String, String> parameters) {
        var locale = GeoJson.locale(parameters);
        var dated = find(parameters, locale).stream()
                .filter(entry -> entry.offer().details().deadline() != null)
                .toList();
        return answer(CALENDAR, calendar.of(dated, new PartnerWords(texts, locale)));
    }

    @GetMapping("/aides.atom")
    ResponseEntity<String> feed(@RequestParam MultiValueMap<String, String> parameters) throws FeedException {
        var locale = GeoJson.locale(parameters);
        var words = new PartnerWords(texts, locale);
        var request = reader.read(parameters);
        var entries = find(parameters, locale);
        var feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setTitle(words.t("offers.title"));
        feed.setLanguage(locale.getLanguage());
        feed.setUri(site.of(request.address().of("/aides.atom", new Links(locale))));
        feed.setLink(site.of(request.address().of("/aides", new Links(locale))));
        feed.setPublishedDate(
                entries.stream().map(OfferFeeds::changed).max(Date::compareTo).orElseGet(() -> new Date(0)));
        feed.setEntries(entries.stream().map(entry -> entry(entry, words)).toList());
        return answer(ATOM, new SyndFeedOutput().outputString(feed));
    }

    private List<Entry> find(MultiValueMap<String, String> parameters, Locale locale) {
        var request = reader.read(parameters);
        var links = new Links(locale);
        var matches = matching.match(request.query(), 0, MOST).page();
        var byId = offers.get(matches.stream().map(Match::offer).toList());
        var summaries = partners.summaries(matches.stream().map(Match::partner).toList());
        return matches.stream()
                .flatMap(match -> Stream.ofNullable(byId.get(match.offer())))
                .flatMap(offer -> Optional.ofNullable(summaries.get(offer.partner()))
                        .map(partner -> new Entry(
                                offer,
                                partner,
                                site.of(links.partner(partner.slug()) + "#" + OfferCards.anchor(offer))))
                        .stream())
                .toList();
    }

    private static SyndEntry entry(Entry entry, PartnerWords words) {
        var details = entry.offer().details();
        var text = new SyndContentImpl();
        text.setType("text");
        text.setValue(details.summary());
        var written = new SyndEntryImpl();
        written.setTitle(title(entry, words));
        written.setAuthor(entry.partner().name());
        written.setLink(entry.address());
        written.setUri(entry.address());
        written.setUpdatedDate(changed(entry));
        if (details.summary() != null) {
            written.setDescription(text);
        }
        return written;
    }

    /** What is no fact says so wherever it goes. */
    static String title(Entry entry, PartnerWords words) {
        var details = entry.offer().details();
        return details.example() ? details.title() + " (" + words.t("site.example") + ")" : details.title();
    }

    private static Date changed(Entry entry) {
        return Date.from(entry.offer().updatedAt().toInstant());
    }

    private static ResponseEntity<String> answer(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(text);
    }
}
