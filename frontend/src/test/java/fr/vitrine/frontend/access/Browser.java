package fr.vitrine.frontend.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A browser with cookies and without scripts, which shows where it is sent instead of going there. */
public final class Browser {

    private final Function<String, URI> site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    public Browser(Function<String, URI> site) {
        this.site = site;
        client = client().build();
    }

    /** @param network of this machine, from which it asks */
    public Browser(Function<String, URI> site, String network) throws UnknownHostException {
        this.site = path -> URI.create(site.apply(path).toString().replace("localhost", "127.0.0.1"));
        client = client().localAddress(InetAddress.getByName(network)).build();
    }

    private HttpClient.Builder client() {
        return HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NEVER);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(site.apply(path)));
    }

    /** What is no text, too. */
    public HttpResponse<byte[]> file(String path) {
        return send(HttpRequest.newBuilder(site.apply(path)), BodyHandlers.ofByteArray());
    }

    /** @param fields names and values in turn */
    public HttpResponse<String> post(String path, String... fields) {
        return send(form(path, fields).header("Sec-Fetch-Site", "same-origin"));
    }

    /** As another site's page would have it done. */
    HttpResponse<String> postFrom(String header, String value, String path, String... fields) {
        return send(form(path, fields).header(header, value));
    }

    private HttpRequest.Builder form(String path, String... fields) {
        var body = IntStream.range(0, fields.length / 2)
                .mapToObj(n -> encode(fields[2 * n]) + "=" + encode(fields[2 * n + 1]))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(site.apply(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> as) {
        try {
            return client.send(request.build(), as);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    void keep(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(site.apply("/"), cookie);
    }

    public static String target(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
