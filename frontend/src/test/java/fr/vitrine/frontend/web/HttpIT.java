package fr.vitrine.frontend.web;

import fr.vitrine.frontend.OwnSecurity;
import fr.vitrine.frontend.SampleSite;
import fr.vitrine.frontend.ui.Links;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.apache.catalina.Session;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;

/** Asks the sample site as a crawler does: no cookies, no scripts. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(SampleSite.class)
@ExtendWith(OwnSecurity.class)
public abstract class HttpIT {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @LocalServerPort
    private int port;

    @Autowired
    private ServletWebServerApplicationContext context;

    /** @param path with its slash */
    protected final URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** @param headers names and values in turn */
    protected final HttpResponse<byte[]> ask(String method, String address, String... headers) {
        var request = request(address).method(method, BodyPublishers.noBody());
        for (var n = 0; n < headers.length; n += 2) {
            request.header(headers[n], headers[n + 1]);
        }
        return send(request.build());
    }

    /** Sends a form. */
    protected final HttpResponse<byte[]> submit(String address, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> Links.encode(field.getKey()) + "=" + Links.encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(address(address));
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    protected final HttpResponse<byte[]> get(String address, String... headers) {
        return ask("GET", address, headers);
    }

    protected final int status(String address) {
        return get(address).statusCode();
    }

    protected final String text(String address) {
        return new String(get(address).body(), StandardCharsets.UTF_8);
    }

    protected final Document page(String address) {
        return Jsoup.parse(text(address));
    }

    protected static Document document(HttpResponse<byte[]> response) {
        return Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
    }

    /** Sessions that the server remembers. */
    protected final int sessions() {
        return manager().getActiveSessions();
    }

    /** How long each of them may be idle, in seconds. */
    protected final List<Integer> sessionLives() {
        return Stream.of(manager().findSessions())
                .map(Session::getMaxInactiveInterval)
                .toList();
    }

    private Manager manager() {
        var server = (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
        var tomcat = server.getTomcat();
        var site = (Context) tomcat.getHost().findChildren()[0];
        return site.getManager();
    }
}
