package fr.vitrine.frontend.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersIT extends HttpIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ess?lang=en",
                "/rien",
                "/structures/rien",
                "/ess/",
                "/favicon.svg",
                "/css/tokens.css",
                "/sitemap.xml",
                "/robots.txt",
                "/manifest.webmanifest",
                "/opensearch.xml",
                "/carte/communes.geojson",
                "/error",
                "/VAADIN/build/rien.js",
                "/a%00b",
                "/?v-r=init&location=&query="
            })
    void every_response_tells_browsers_what_is_allowed(String address) {
        var headers = get(address).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .as(address)
                .contains("'strict-dynamic'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("script-src 'unsafe-inline'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/structures/rien"})
    void the_policy_names_every_script_of_a_page(String address) {
        var policy =
                get(address).headers().firstValue("Content-Security-Policy").orElseThrow();

        var scripts = page(address).select("script:not([type=application/ld+json])");

        assertThat(policy).doesNotContain("unsafe-eval");
        assertThat(scripts).isNotEmpty();
        assertThat(scripts).allMatch(script -> policy.contains(ContentSecurityPolicy.hash(script.data())));
    }

    @Test
    void the_widget_alone_may_be_framed_and_may_do_nothing() {
        var headers = get("/widget/agenda?couleur=a63f24&fond=sombre&nombre=3").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors *", "default-src 'none'")
                .doesNotContain("script-src");
        assertThat(headers.firstValue("X-Frame-Options")).isEmpty();
        assertThat(get("/widget/agenda/").headers().firstValue("X-Frame-Options"))
                .hasValue("DENY");
    }
}
