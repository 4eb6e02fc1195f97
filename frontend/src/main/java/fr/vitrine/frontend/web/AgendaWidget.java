package fr.vitrine.frontend.web;

import fr.vitrine.events.AgendaResult.Hit;
import fr.vitrine.events.AgendaSearch;
import fr.vitrine.frontend.publicsite.Parameters;
import fr.vitrine.frontend.publicsite.agenda.AgendaParameters;
import fr.vitrine.frontend.publicsite.agenda.AgendaReader;
import fr.vitrine.frontend.publicsite.agenda.AgendaRequest;
import fr.vitrine.frontend.publicsite.agenda.AgendaShelf;
import fr.vitrine.frontend.publicsite.agenda.AgendaShelf.Around;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.publicsite.agenda.EventPlace;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.SiteAddress;
import fr.vitrine.frontend.ui.Words;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * What is on, for a frame on somebody else's page: the filters of the agenda, a colour and a background of theirs. It holds no
 * script and stores nothing; {@link SecurityHeaders} lets other sites frame it, and nothing else of ours.
 */
@RestController
class AgendaWidget {

    static final String ADDRESS = "/widget/agenda";

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int USUAL = 5;
    private static final int MOST = 20;
    private static final Pattern COLOUR = Pattern.compile("[0-9a-fA-F]{6}");
    private static final String USUAL_COLOUR = "14543f";

    private final AgendaReader reader;
    private final AgendaSearch search;
    private final AgendaShelf shelf;
    private final SiteAddress site;

    AgendaWidget(AgendaReader reader, AgendaSearch search, AgendaShelf shelf, SiteAddress site) {
        this.reader = reader;
        this.search = search;
        this.shelf = shelf;
        this.site = site;
    }

    private record Look(String colour, boolean dark) {

        String css() {
            var paper = dark ? "#101815" : "#ffffff";
            var ink = dark ? "#e9efea" : "#17231e";
            var muted = dark ? "#a9b8b0" : "#52605a";
            return "body{margin:0;padding:12px;font:16px/1.45 system-ui,sans-serif;background:" + paper + ";color:"
                    + ink
                    + "}h1{font-size:18px;margin:0 0 8px}ul{list-style:none;margin:0;padding:0}"
                    + "li{padding:8px 0 8px 12px;border-left:4px solid #" + colour + ";margin-bottom:10px}"
                    + "a{color:inherit;font-weight:600;display:inline-block;min-height:24px}p{margin:0;color:" + muted
                    + "}"
                    + "a:focus-visible{outline:3px solid #" + colour + ";outline-offset:2px}s{opacity:.8}";
        }
    }

    /** @param parameters those of the agenda, and {@code couleur}, {@code fond=sombre}, {@code nombre} */
    @GetMapping(ADDRESS)
    ResponseEntity<String> widget(@RequestParam MultiValueMap<String, String> parameters) {
        var locale = GeoJson.locale(parameters);
        var given = new Parameters(parameters);
        var request = reader.read(parameters);
        var hits = search.list(request.query(), 0, Math.clamp(given.number("nombre", USUAL), 1, MOST));
        var around = shelf.around(hits.stream().map(Hit::event).toList());
        var words = shelf.words(locale);
        var colour = given.first("couleur");
        var look = new Look(
                COLOUR.matcher(colour).matches() ? colour : USUAL_COLOUR,
                given.first("fond").equals("sombre"));
        var page = start(words, locale, look);
        hits.forEach(hit -> entry(page, hit, around, words, request));
        var all = site.of(AgendaParameters.question(request.address()).of("/agenda", new Links(locale)));
        page.append("</ul>")
                .append(hits.isEmpty() ? "<p>" + xml(words.t("agenda.nothing")) + "</p>" : "")
                .append("<p>")
                .append(link(all, words.t("agenda.all")))
                .append("</p></main></body></html>");
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .header("X-Robots-Tag", "noindex")
                .body(page.toString());
    }

    private static StringBuilder start(AgendaWords words, Locale locale, Look look) {
        var title = xml(words.t("agenda.crumb"));
        return new StringBuilder("<!doctype html><html lang=\"")
                .append(locale.getLanguage())
                .append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
                        + " content=\"width=device-width\"><title>")
                .append(title)
                .append("</title><style>")
                .append(look.css())
                .append("</style></head><body><main><h1>")
                .append(title)
                .append("</h1><ul>");
    }

    private void entry(StringBuilder page, Hit hit, Around around, AgendaWords words, AgendaRequest request) {
        var details = hit.event().details();
        var href = site.of(new Links(words.locale())
                .event(hit.event().slug(), hit.occurrence().firstDay()));
        var off = words.state(details, hit.occurrence().cancelled());
        var when = Words.capitalized(words.whole(details, hit.occurrence().time(), request.today()), words.locale());
        page.append("<li><p>")
                .append(xml(when))
                .append("</p>")
                .append(hit.occurrence().cancelled() ? "<s>" : "")
                .append(link(href, words.title(details)))
                .append(hit.occurrence().cancelled() ? "</s>" : "");
        off.ifPresent(state -> page.append(" <strong>").append(xml(state)).append("</strong>"));
        EventPlace.of(details, around)
                .inFull()
                .ifPresent(place -> page.append("<p>").append(xml(place)).append("</p>"));
        page.append("</li>");
    }

    /** In the window of who reads, not in the frame. */
    private static String link(String href, String label) {
        return "<a target=\"_top\" href=\"" + xml(href) + "\">" + xml(label) + "</a>";
    }

    private static String xml(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
