package fr.vitrine.frontend.access;

import static fr.vitrine.frontend.access.Browser.target;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.frontend.web.HttpIT;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Behind a reverse proxy, which adds the address of its client to what the client says. */
@TestPropertySource(
        properties = {"server.forward-headers-strategy=native", "VITRINE_TRUSTED_PROXIES=127.0.0.0/8,::1/128"})
class ReverseProxyIT extends HttpIT {

    private static final int TRIES = 41;
    private static final String REFUSED = "/connexion?etat=perime";
    private static final String TOO_MANY = "/connexion?etat=trop";

    @Test
    void what_a_client_says_before_the_proxy_speaks_counts_for_nothing() {
        assertThat(IntStream.range(0, TRIES).mapToObj(n -> tryAs("203.0.113." + n + ", 198.51.100.7")))
                .startsWith(REFUSED)
                .endsWith(TOO_MANY);
    }

    @Test
    void each_client_of_the_proxy_is_counted_by_itself() {
        assertThat(IntStream.range(0, TRIES).mapToObj(n -> tryAs("198.51.101." + n)))
                .containsOnly(REFUSED);
    }

    private String tryAs(String forwarded) {
        return target(new Browser(this::address)
                .postFrom("X-Forwarded-For", forwarded, "/connexion/entrer", "jeton", "a".repeat(43)));
    }
}
