package fr.vitrine.correspondence.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.vitrine.correspondence.fetch.Unfetched.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicFetchTest {

    private static final int MAX_BYTES = 5 << 20;

    private static HttpServer server;

    /** Lets through what a test needs, and nothing else. */
    private static final PublicFetch LOCAL =
            new PublicFetch(InetAddress::isLoopbackAddress, _ -> true, Duration.ofSeconds(10));

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/agenda.ics", exchange -> answer(exchange, "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8)));
        server.createContext("/moved", exchange -> redirect(exchange, "/agenda.ics"));
        server.createContext("/metadata", exchange -> redirect(exchange, "http://169.254.169.254/latest/"));
        server.createContext("/file", exchange -> redirect(exchange, "file:///etc/passwd"));
        server.createContext("/round", exchange -> redirect(exchange, "/round"));
        server.createContext("/large", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var out = exchange.getResponseBody()) {
                for (var n = 0; n < 50; n++) {
                    out.write(new byte[1 << 20]);
                }
            } catch (IOException hungUp) {
                // who asked has had enough
            }
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static void assertRefused(PublicFetch fetch, URI address, Reason reason) {
        assertThatThrownBy(() -> fetch.get(address, MAX_BYTES))
                .isInstanceOfSatisfying(
                        Unfetched.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void a_file_is_read_whole_and_through_redirects() throws Unfetched {
        assertThat(LOCAL.get(at("/agenda.ics"), MAX_BYTES))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("BEGIN:VCALENDAR");
        assertThat(LOCAL.get(at("/moved"), MAX_BYTES))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("BEGIN:VCALENDAR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:169.254.169.254]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://224.0.0.1/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://[2002:7f00:1::]/",
                "http://[64:ff9b::7f00:1]/",
                "http://2130706433/",
                "https://93.184.215.14:8443/",
                "http://user@93.184.215.14/",
                "ftp://93.184.215.14/"
            })
    void nothing_but_the_public_network_is_asked(String address) {
        assertThatThrownBy(() -> new PublicFetch().get(URI.create(address), MAX_BYTES))
                .isInstanceOfSatisfying(
                        Unfetched.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.ADDRESS_REFUSED));
    }

    @Test
    void redirects_are_checked_as_the_first_address_and_come_to_an_end() {
        assertRefused(LOCAL, at("/metadata"), Reason.ADDRESS_REFUSED);
        assertRefused(LOCAL, at("/file"), Reason.ADDRESS_REFUSED);
        assertRefused(LOCAL, at("/round"), Reason.UNREACHABLE);
    }

    @Test
    void fifty_megabytes_are_not_read_to_their_end() {
        assertRefused(LOCAL, at("/large"), Reason.TOO_LARGE);
    }

    @Test
    void who_does_not_answer_is_given_up() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var hasty = new PublicFetch(InetAddress::isLoopbackAddress, _ -> true, Duration.ofMillis(300));
            assertRefused(hasty, URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/"), Reason.TOO_SLOW);
        }
    }
}
