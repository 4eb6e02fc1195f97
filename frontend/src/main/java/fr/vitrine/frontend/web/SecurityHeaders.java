package fr.vitrine.frontend.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts on every response what browsers need to be told; a page then puts its own policy in place of the general one. */
final class SecurityHeaders extends HttpFilter {

    private static final String POLICY = "Content-Security-Policy";

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> headers = new LinkedHashMap<>();

    /** For what other sites frame. */
    private final transient Map<String, String> framed;

    SecurityHeaders(ContentSecurityPolicy policy, boolean https) {
        headers.put(POLICY, policy.withoutScripts());
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-site");
        if (https) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        framed = framed(headers);
    }

    private static Map<String, String> framed(Map<String, String> headers) {
        var framed = new LinkedHashMap<>(headers);
        framed.remove("X-Frame-Options");
        framed.put(POLICY, ContentSecurityPolicy.toBeFramed());
        framed.put("Cross-Origin-Resource-Policy", "cross-origin");
        return framed;
    }

    Map<String, String> all() {
        return headers;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        (request.getRequestURI().equals(AgendaWidget.ADDRESS) ? framed : headers).forEach(response::setHeader);
        chain.doFilter(request, response);
    }
}
