package fr.vitrine.frontend.web.firstresponse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sends a stored page the way the browser can take it. */
final class PageSender {

    private static final Pattern REFUSED = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

    private PageSender() {}

    static void send(StoredPage page, String policy, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        if (page.status() == HttpServletResponse.SC_MOVED_PERMANENTLY) {
            moved(page.target(), response);
            return;
        }
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Content-Language", page.language());
        if (page.status() == HttpServletResponse.SC_OK) {
            var tag = "W/\"" + page.version() + "\"";
            response.setHeader("ETag", tag);
            if (isKnown(tag, request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        body(page, request, response);
    }

    /** A page of which nobody may keep a copy. */
    static void sendOnce(StoredPage page, String policy, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Content-Language", page.language());
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        body(page, request, response);
    }

    static void moved(String target, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", target);
    }

    private static void body(StoredPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var bytes = page.plain();
        if (takesGzip(request.getHeader("Accept-Encoding"))) {
            bytes = page.gzip();
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    private static boolean isKnown(String tag, @Nullable String known) {
        return known != null && (known.strip().equals("*") || known.contains(tag));
    }

    private static boolean takesGzip(@Nullable String accepted) {
        return accepted != null
                && accepted.contains("gzip")
                && !REFUSED.matcher(accepted).find();
    }
}
