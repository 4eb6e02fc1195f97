package fr.vitrine.frontend.web.firstresponse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.frontend.web.HttpIT;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who only reads leaves nothing behind. */
class FootprintIT extends HttpIT {

    private static final List<String> PAGES =
            List.of("/", "/structures", "/structures?q=garage", "/communes/62767", "/domaines", "/ess", "/rien");

    /** A tenth of what as many sessions would take. */
    private static final long LITTLE = 6_000_000;

    @Test
    void a_thousand_reads_leave_no_session_and_a_flat_heap() {
        read(200);
        var sessions = sessions();
        var heap = heap();

        read(1_000);

        assertThat(sessions()).isEqualTo(sessions);
        assertThat(heap() - heap).isLessThan(LITTLE);
    }

    @ParameterizedTest
    @CsvSource({"GET, /VAADIN/build/none.js, 404", "GET, /VAADIN/none, 404", "POST, /structures, 405", "PUT, /rien, 405"
    })
    void what_no_page_needs_gets_neither_cookie_nor_session(String method, String address, int status) {
        var sessions = sessions();

        var response = ask(method, address);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(sessions()).isEqualTo(sessions);
    }

    @Test
    void a_session_in_which_no_page_comes_alive_lasts_a_minute() {
        var response = get("/structures?v-r=init&location=structures&query=");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(sessionLives()).contains(60);
    }

    private void read(int times) {
        for (var n = 0; n < times; n++) {
            get(PAGES.get(n % PAGES.size()));
        }
    }

    private static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
