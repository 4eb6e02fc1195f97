package fr.vitrine.frontend.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what Tomcat turns down before any filter sees it, such as an address that cannot be decoded. */
final class UnreadRequests extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadRequests.class);
    private static final String PAGE = """
            <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Adresse illisible</title></head><body style="font: 1.1rem/1.5 sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem">
            <main><h1>Cette adresse ne peut pas être lue</h1><p><a href="/">Aller à l’accueil</a></p>
            <p lang="en">This address cannot be read. <a href="/?lang=en">Go to the home page</a></p></main></body></html>
            """;

    private static final String TOO_LARGE = """
            <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Fichier trop lourd</title></head><body style="font: 1.1rem/1.5 sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem">
            <main><h1>Ce fichier est trop lourd</h1><p>Rien n’a été envoyé. Revenez à la page d’avant et choisissez un fichier plus petit.</p>
            <p lang="en">This file is too large. Nothing was sent: go back to the page before and choose a smaller one.</p></main></body></html>
            """;

    private final Map<String, String> headers;

    /** @param headers of every response */
    UnreadRequests(Map<String, String> headers) {
        this.headers = headers;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        headers.forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=utf-8");
        try {
            response.getReporter()
                    .write(response.getStatus() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE ? TOO_LARGE : PAGE);
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("Nobody waits for the answer any more", gone);
        }
    }
}
