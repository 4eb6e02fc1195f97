package fr.vitrine.frontend.access;

import static fr.vitrine.frontend.access.Browser.target;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.frontend.web.HttpIT;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Behind a reverse proxy, for who comes past it: whoever is not the proxy says nothing about addresses. */
@TestPropertySource(
        properties = {
            "server.forward-headers-strategy=native",
            "VITRINE_TRUSTED_PROXIES=192.0.2.0/24,2001:db8::/32",
        })
class ForwardedForIT extends HttpIT {

    /** More than one network address may try in an hour. */
    private static final int TRIES = 41;

    @Test
    void an_invented_address_for_each_try_does_not_get_around_the_limit() {
        assertThat(IntStream.range(0, TRIES).mapToObj(n -> tryAs("203.0.113." + n)))
                .last()
                .isEqualTo("/connexion?etat=trop");
    }

    private String tryAs(String invented) {
        return target(new Browser(this::address)
                .postFrom("X-Forwarded-For", invented, "/connexion/entrer", "jeton", "a".repeat(43)));
    }
}
