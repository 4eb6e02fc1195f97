package fr.vitrine.frontend.web;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.frontend.publicsite.missions.MissionCards;
import fr.vitrine.frontend.publicsite.missions.MissionParameters;
import fr.vitrine.frontend.publicsite.missions.MissionReader;
import fr.vitrine.frontend.publicsite.missions.MissionShelf;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.SiteAddress;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionMatches.Match;
import fr.vitrine.volunteers.MissionSearch;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The missions of any question to {@code /benevolat} as a feed, and all of them for the national networks. */
@RestController
class MissionFeeds {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final int MOST = 200;

    private final MissionReader reader;
    private final MissionSearch search;
    private final MissionShelf shelf;
    private final ApiEngagementFeed engagement;
    private final SiteAddress site;

    MissionFeeds(
            MissionReader reader,
            MissionSearch search,
            MissionShelf shelf,
            ApiEngagementFeed engagement,
            SiteAddress site) {
        this.reader = reader;
        this.search = search;
        this.shelf = shelf;
        this.engagement = engagement;
        this.site = site;
    }

    @GetMapping("/benevolat.atom")
    ResponseEntity<String> feed(@RequestParam MultiValueMap<String, String> parameters) throws FeedException {
        var locale = GeoJson.locale(parameters);
        var links = new Links(locale);
        var request = reader.read(parameters);
        var missions = search.match(request.query(), 0, MOST).page().stream()
                .map(Match::mission)
                .toList();
        var cards = shelf.cards(missions, locale);
        var feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setTitle(cards.words().t("missions.title"));
        feed.setLanguage(locale.getLanguage());
        feed.setUri(site.of(request.address().of(MissionParameters.FEED, links)));
        feed.setLink(site.of(request.address().of(MissionParameters.MISSIONS, links)));
        feed.setPublishedDate(missions.stream()
                .map(MissionFeeds::changed)
                .max(Date::compareTo)
                .orElseGet(() -> new Date(0)));
        feed.setEntries(
                missions.stream().map(mission -> entry(mission, cards, links)).toList());
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(new SyndFeedOutput().outputString(feed));
    }

    /** The times of what has some: what is all year round is no entry of a calendar. */
    @GetMapping(MissionParameters.CALENDAR)
    ResponseEntity<String> calendar(@RequestParam MultiValueMap<String, String> parameters) {
        var locale = GeoJson.locale(parameters);
        var links = new Links(locale);
        var request = reader.read(parameters);
        var missions = search.match(request.query(), 0, MOST).page().stream()
                .map(Match::mission)
                .toList();
        var address = MissionParameters.question(request.address()).of(MissionParameters.CALENDAR, links);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(new MissionCalendar(site, shelf.cards(missions, locale)).of(missions, site.of(address)));
    }

    /** In API Engagement's form, written as it is read. */
    @GetMapping("/benevolat.xml")
    ResponseEntity<StreamingResponseBody> network() {
        return ResponseEntity.ok()
                .contentType(XML)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(engagement::write);
    }

    private SyndEntry entry(Mission mission, MissionCards cards, Links links) {
        var address = site.of(links.mission(mission.slug()));
        var text = new SyndContentImpl();
        text.setType("text");
        text.setValue(cards.words().when(mission, shelf.today()) + " – " + cards.place(mission));
        var written = new SyndEntryImpl();
        written.setTitle(cards.words().title(mission.details()));
        written.setAuthor(Optional.ofNullable(cards.structures().get(mission.structure()))
                .map(StructureSummary::name)
                .orElse(""));
        written.setLink(address);
        written.setUri(address);
        written.setUpdatedDate(changed(mission));
        written.setDescription(text);
        return written;
    }

    private static Date changed(Mission mission) {
        return Date.from(mission.updatedAt().toInstant());
    }
}
