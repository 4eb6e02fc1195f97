package fr.vitrine.frontend.web.firstresponse;

import fr.vitrine.directory.review.PageViews;
import fr.vitrine.kernel.Slug;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says which visits of pages are looks of people at structures. Nobody is told apart from anybody: that somebody reloads a
 * page, or looks at it in the other language, is known from the request and from the window alone.
 */
@Component
final class PageVisits {

    private static final Pattern STRUCTURE = Pattern.compile("structures/([^/]+)");

    /** Every browser that people use calls itself so, and nearly no program does that does not pretend to be one. */
    private static final Pattern BROWSER = Pattern.compile("^(Mozilla|Opera)/");

    private static final Pattern PROGRAM = Pattern.compile(
            "bot\\b|bot[/_-]|crawl|spider|slurp|archiver|preview|externalhit|headless|lighthouse|pagespeed|monitor"
                    + "|uptime|pingdom|scan|fetch|scrap|python|curl|wget|java/|go-http|http-?client|phantomjs|selenium"
                    + "|embed|validator|whatsapp|telegram|skype",
            Pattern.CASE_INSENSITIVE);

    private final PageViews views;

    PageVisits(PageViews views) {
        this.views = views;
    }

    /** A page has been sent, or the browser has been told that the copy it has is still the page. */
    void sent(PageAddress address, HttpServletRequest request, HttpServletResponse response) {
        var shown = response.getStatus() == HttpServletResponse.SC_OK
                || response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED;
        if (shown && request.getMethod().equals("GET")) {
            structure(address.path()).filter(_ -> isLook(request)).ifPresent(views::count);
        }
    }

    private static Optional<Slug> structure(String path) {
        var found = STRUCTURE.matcher(path);
        return found.matches() ? Slug.parse(found.group(1)) : Optional.empty();
    }

    private static boolean isLook(HttpServletRequest request) {
        return isPersons(request.getHeader("User-Agent")) && !isReload(request) && !isAhead(request);
    }

    static boolean isPersons(@Nullable String agent) {
        return agent != null
                && BROWSER.matcher(agent).find()
                && !PROGRAM.matcher(agent).find();
    }

    /** Browsers ask so where they are told to load what they show already. */
    private static boolean isReload(HttpServletRequest request) {
        var asked = request.getHeader("Cache-Control");
        return asked != null && (asked.contains("max-age=0") || asked.contains("no-cache"));
    }

    /** Loaded in case somebody wants to see it. */
    private static boolean isAhead(HttpServletRequest request) {
        return request.getHeader("Sec-Purpose") != null || request.getHeader("Purpose") != null;
    }
}
