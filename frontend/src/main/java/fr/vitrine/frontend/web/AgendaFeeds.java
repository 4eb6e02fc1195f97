package fr.vitrine.frontend.web;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEnclosureImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import fr.vitrine.events.AgendaQuery.Days;
import fr.vitrine.events.AgendaResult.Hit;
import fr.vitrine.events.AgendaSearch;
import fr.vitrine.events.Event;
import fr.vitrine.events.PublishedEvents;
import fr.vitrine.events.PublishedEvents.Lookup;
import fr.vitrine.events.PublishedItineraries;
import fr.vitrine.frontend.publicsite.Pictures;
import fr.vitrine.frontend.publicsite.agenda.AgendaParameters;
import fr.vitrine.frontend.publicsite.agenda.AgendaReader;
import fr.vitrine.frontend.publicsite.agenda.AgendaRequest;
import fr.vitrine.frontend.publicsite.agenda.AgendaShelf;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.publicsite.agenda.OrganiserNames.Known;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.SiteAddress;
import fr.vitrine.frontend.web.AgendaCalendar.Frame;
import fr.vitrine.kernel.Slug;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Any question to {@code /agenda} as a calendar to subscribe to, a feed, and data; and single events for one's calendar. */
@RestController
class AgendaFeeds {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int MOST = 500;

    /** What has just been stays in the calendars of those who subscribe. */
    private static final int DAYS_KEPT = 60;

    private final AgendaReader reader;
    private final AgendaSearch search;
    private final PublishedEvents events;
    private final PublishedItineraries itineraries;
    private final AgendaShelf shelf;
    private final AgendaCalendar calendar;
    private final AgendaJson json;
    private final SiteAddress site;

    AgendaFeeds(
            AgendaReader reader,
            AgendaSearch search,
            PublishedEvents events,
            PublishedItineraries itineraries,
            AgendaShelf shelf,
            AgendaCalendar calendar,
            AgendaJson json,
            SiteAddress site) {
        this.reader = reader;
        this.search = search;
        this.events = events;
        this.itineraries = itineraries;
        this.shelf = shelf;
        this.calendar = calendar;
        this.json = json;
        this.site = site;
    }

    private record Asked(AgendaRequest request, Locale locale, AgendaWords words, String etag) {

        String title() {
            var programme = request.programmeName();
            return programme == null ? words.t("agenda.title") : programme;
        }

        Links links() {
            return new Links(locale);
        }
    }

    @GetMapping("/agenda.ics")
    @Nullable
    ResponseEntity<String> calendar(@RequestParam MultiValueMap<String, String> parameters, WebRequest web) {
        var asked = asked(parameters, "ics");
        if (web.checkNotModified(asked.etag())) {
            return null;
        }
        var query = asked.request().query();
        var kept = asked.request().isComing()
                ? query.during(Days.since(asked.request().today().minusDays(DAYS_KEPT)))
                : query;
        var hits = search.list(kept, 0, MOST);
        var source =
                site.of(AgendaParameters.question(asked.request().address()).of("/agenda.ics", asked.links()));
        return answer(CALENDAR, calendar.of(hits, frame(hits, asked.title(), source, asked.words())), asked.etag());
    }

    @GetMapping("/agenda.json")
    @Nullable
    ResponseEntity<String> data(@RequestParam MultiValueMap<String, String> parameters, WebRequest web) {
        var asked = asked(parameters, "json");
        if (web.checkNotModified(asked.etag())) {
            return null;
        }
        var hits = search.list(asked.request().query(), 0, MOST);
        var around = shelf.around(hits.stream().map(Hit::event).toList());
        return answer(MediaType.APPLICATION_JSON, json.of(hits, around, asked.words()), asked.etag());
    }

    @GetMapping("/agenda.atom")
    @Nullable
    ResponseEntity<String> feed(@RequestParam MultiValueMap<String, String> parameters, WebRequest web)
            throws FeedException {
        var asked = asked(parameters, "atom");
        if (web.checkNotModified(asked.etag())) {
            return null;
        }
        var byEvent = new LinkedHashMap<Event, Hit>();
        search.list(asked.request().query(), 0, MOST).forEach(hit -> byEvent.putIfAbsent(hit.event(), hit));
        var feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setTitle(asked.title());
        feed.setLanguage(asked.locale().getLanguage());
        feed.setUri(site.of(AgendaParameters.question(asked.request().address()).of("/agenda.atom", asked.links())));
        feed.setLink(
                site.of(AgendaParameters.question(asked.request().address()).of("/agenda", asked.links())));
        feed.setPublishedDate(Date.from(events.revision().changedAt().toInstant()));
        var known = shelf.around(byEvent.keySet()).organisers();
        feed.setEntries(byEvent.values().stream()
                .sorted((one, other) ->
                        other.event().updatedAt().compareTo(one.event().updatedAt()))
                .map(hit -> entry(hit, known, asked))
                .toList());
        return answer(ATOM, new SyndFeedOutput().outputString(feed), asked.etag());
    }

    @GetMapping("/agenda/{slug}.ics")
    ResponseEntity<String> event(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters) {
        return one(slug, parameters, _ -> true);
    }

    @GetMapping("/agenda/{slug}/{day:\\d{4}-\\d{2}-\\d{2}}.ics")
    ResponseEntity<String> day(
            @PathVariable String slug,
            @PathVariable String day,
            @RequestParam MultiValueMap<String, String> parameters) {
        return day(day).map(date -> one(slug, parameters, date::equals))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<String> one(
            String slug, MultiValueMap<String, String> parameters, Predicate<LocalDate> days) {
        if (!(Slug.parse(slug).map(events::find).orElseGet(Lookup.Unknown::new) instanceof Lookup.Found(var event))) {
            return ResponseEntity.notFound().build();
        }
        var all = events.occurrences(event.id());
        var times = all.stream().filter(time -> days.test(time.firstDay())).toList();
        if (times.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var words = shelf.words(GeoJson.locale(parameters));
        var hits = times.stream().map(time -> new Hit(time, event)).toList();
        var stops = itineraries.stops(event.id());
        var frame = new Frame(
                words.title(event.details()),
                site.of("/agenda/" + slug + ".ics"),
                shelf.around(List.of(event), stops),
                stops,
                words);
        var text = times.size() == all.size() ? calendar.series(event, times, frame) : calendar.of(hits, frame);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .header("Content-Disposition", "attachment; filename=\"" + event.slug() + ".ics\"")
                .body(text);
    }

    private Frame frame(List<Hit> hits, String name, String source, AgendaWords words) {
        return new Frame(
                name, source, shelf.around(hits.stream().map(Hit::event).toList()), List.of(), words);
    }

    private SyndEntry entry(Hit hit, Known known, Asked asked) {
        var details = hit.event().details();
        var text = new SyndContentImpl();
        text.setType("text");
        var when = asked.words()
                .whole(details, hit.occurrence().time(), asked.request().today());
        text.setValue(details.summary() == null ? when : when + " – " + details.summary());
        var written = new SyndEntryImpl();
        written.setTitle(asked.words().title(details));
        written.setLink(site.of(asked.links().event(hit.event().slug())));
        written.setUri(site.of("/agenda/evenement-" + hit.event().id()));
        written.setUpdatedDate(Date.from(hit.event().updatedAt().toInstant()));
        written.setDescription(text);
        details.pictures().stream().findFirst().ifPresent(picture -> {
            var enclosure = new SyndEnclosureImpl();
            enclosure.setUrl(site.of(Pictures.address(picture.sha256())));
            written.setEnclosures(List.of(enclosure));
        });
        details.organisers().stream().findFirst().flatMap(known::name).ifPresent(written::setAuthor);
        return written;
    }

    /** As long as nothing the public can find has changed, and the day is the same, so is the answer. */
    private Asked asked(MultiValueMap<String, String> parameters, String kind) {
        var locale = GeoJson.locale(parameters);
        var request = reader.read(parameters);
        var state = kind + "|" + events.revision().number() + "|" + request.today() + "|" + locale + "|"
                + request.address().of("", new Links(locale));
        var etag = "W/\"" + DigestUtils.md5DigestAsHex(state.getBytes(StandardCharsets.UTF_8)) + "\"";
        return new Asked(request, locale, shelf.words(locale), etag);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<String> answer(MediaType type, String text, String etag) {
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(etag)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(text);
    }
}
