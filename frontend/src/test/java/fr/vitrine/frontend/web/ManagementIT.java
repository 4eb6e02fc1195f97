package fr.vitrine.frontend.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.context.TestPropertySource;

/** What an operator's tools ask, on a port of their own. */
@TestPropertySource(
        properties = {
            "management.server.port=0",
            "spring.datasource.hikari.maximum-pool-size=3",
            "spring.datasource.hikari.connection-timeout=300"
        })
class ManagementIT extends HttpIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalManagementPort
    private int management;

    @Autowired
    private HikariDataSource pool;

    private HttpResponse<String> manage(String path) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + management + path))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_site_that_serves_is_alive_and_ready() {
        assertThat(manage("/actuator/health/liveness").body()).contains("\"UP\"");
        assertThat(manage("/actuator/health/readiness").body()).contains("\"UP\"");
        assertThat(manage("/actuator/metrics/jvm.memory.used").statusCode()).isEqualTo(200);
    }

    @Test
    void nothing_else_is_told_and_nothing_on_the_public_port() {
        assertThat(manage("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(manage("/actuator/heapdump").statusCode()).isEqualTo(404);
        assertThat(status("/actuator/health")).isEqualTo(404);
    }

    @Test
    void with_all_connections_taken_the_site_says_so_at_once_and_is_not_ready_but_alive() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            for (var n = 0; n < pool.getMaximumPoolSize(); n++) {
                taken.add(pool.getConnection());
            }
            var refused = get("/structures?q=menuiserie");

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(manage("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(manage("/actuator/health/liveness").statusCode()).isEqualTo(200);
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        assertThat(status("/structures?q=menuiserie")).isEqualTo(200);
    }
}
