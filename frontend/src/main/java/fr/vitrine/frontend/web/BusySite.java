package fr.vitrine.frontend.web;

import fr.vitrine.frontend.ui.Failure;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers where all connections to the database are taken, or where it does not answer: at once, with nothing that would
 * need it, and so that browsers and live pages try again by themselves.
 */
final class BusySite extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String RETRY_SECONDS = "5";
    private static final String PAGE = """
            <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Site très demandé</title></head><body style="font: 1.1rem/1.5 sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem">
            <h1>Le site est très demandé</h1><p>Réessayez dans quelques secondes.</p>
            <p lang="en">The site is very busy. Please try again in a few seconds.</p></body></html>
            """;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !Failure.isBusy(e)) {
                throw e;
            }
            Failure.of(e, request.getRequestURI());
            response.resetBuffer();
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", RETRY_SECONDS);
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("text/html;charset=utf-8");
            response.getWriter().write(PAGE);
        }
    }
}
