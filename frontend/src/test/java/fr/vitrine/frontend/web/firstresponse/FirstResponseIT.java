package fr.vitrine.frontend.web.firstresponse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Structures;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.web.HttpIT;
import fr.vitrine.kernel.Actor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.ObjectMapper;

class FirstResponseIT extends HttpIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private Structures structures;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/structures",
                "/structures?domaine=mobilite&public=entreprises",
                "/domaines",
                "/porteurs-de-projet",
                "/aides",
                "/partenaires",
                "/partenaires/exemple-pepiniere-d-entreprises-du-plateau",
                "/domaines/mobilite",
                "/communes",
                "/communes/62767",
                "/ess",
                "/plan-du-site",
                "/mentions-legales",
                "/donnees-personnelles",
                "/accessibilite",
                "/conditions",
                "/donnees-ouvertes"
            })
    void a_public_page_is_whole_in_both_languages(String path) {
        isWhole(page(path), "fr", path);
        var english = path + (path.contains("?") ? "&" : "?") + "lang=en";
        isWhole(page(english), "en", english);
    }

    private static void isWhole(Document page, String language, String address) {
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(address);
        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("fr", "en", "x-default");
        assertThat(page.select("meta[property=og:title]").attr("content").replaceAll("\\h", " "))
                .isEqualTo(page.title().replaceAll("\\h", " "));
        assertThat(page.select("body > .site main h1")).hasSize(1);
        assertThat(page.select("body > .site footer a[href]")).isNotEmpty();
        for (var data : page.select("script[type=application/ld+json]")) {
            assertThat(JSON.readTree(data.data()).path("@type").isMissingNode()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/structures?page=1, /structures",
        "/structures?public=entreprises&page=1&lang=en, /structures?public=entreprises&lang=en"
    })
    void what_goes_without_saying_is_left_out_of_addresses(String address, String shorter) {
        var response = get(address);

        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location")).contains(shorter);
    }

    @Test
    void a_failure_before_any_view_looks_like_the_site_and_says_nothing_of_its_cause() {
        var response = ask("PUT", "/structures?lang=en");
        var page = Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("main h1").text()).isEqualTo("This request was not understood");
        assertThat(page.select("link[rel=stylesheet]").attr("href")).startsWith("/css/site-");
        assertThat(page("/error").select("main h1").text()).isEqualTo("Cette page n’existe pas");
    }

    @Test
    void no_paint_waits_for_a_second_answer_of_the_server() {
        var page = page("/");
        var icons = page.select("body > link[rel=stylesheet]");

        assertThat(page.select("head style").html()).contains(".site-header");
        assertThat(page.select("head link[rel=stylesheet], head script:not([type])"))
                .isEmpty();
        assertThat(icons.attr("href")).startsWith("/css/icons-");
        assertThat(get(icons.attr("href")).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(caching -> assertThat(caching).contains("immutable"));
    }

    @Test
    void the_home_page_names_the_site_its_publisher_and_its_search() {
        assertThat(text("/")).contains("\"SearchAction\"", "\"Organization\"");
        assertThat(page("/").select("form[role=search][method=get]")).hasSize(1);
    }

    @Test
    void a_structure_is_described_for_search_engines() {
        var saved = Organisations.save(structures, Organisations.rich("Garage décrit"), Status.PUBLISHED);

        var page = page("/structures/" + saved.slug());

        var data = JSON.readTree(
                page.select("script[type=application/ld+json]").getFirst().data());
        assertThat(data.path("name").asString()).isEqualTo("Garage décrit");
        assertThat(data.path("address").path("postalCode").asString()).isEqualTo("62770");
        assertThat(data.path("openingHoursSpecification").size()).isEqualTo(2);
        assertThat(data.path("geo").path("latitude").asDouble()).isEqualTo(50.3957);
    }

    @Test
    void addresses_that_lead_nowhere_say_so_with_their_status() {
        var archived = Organisations.save(structures, Organisations.minimal("Fermée"), Status.ARCHIVED);
        var draft = Organisations.save(structures, Organisations.minimal("Brouillon"), Status.DRAFT);

        assertThat(status("/n-existe-pas")).isEqualTo(404);
        assertThat(status("/structures/n-existe-pas")).isEqualTo(404);
        assertThat(status("/domaines/n-existe-pas")).isEqualTo(404);
        assertThat(status("/structures/" + archived.slug())).isEqualTo(410);
        assertThat(status("/structures/" + draft.slug())).isEqualTo(404);
        assertThat(page("/n-existe-pas").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(page("/n-existe-pas").select("main form[role=search]")).hasSize(1);
    }

    @Test
    void other_spellings_lead_to_the_address_for_good() {
        var saved = Organisations.save(structures, Organisations.minimal("Ancien nom"), Status.PUBLISHED);
        structures.update(Actor.OPERATOR, saved.id(), saved.version(), Organisations.minimal("Nouveau nom"));

        leadsTo("/structures/ancien-nom", "/structures/nouveau-nom");
        leadsTo("/structures/ancien-nom?lang=en&utm_source=x", "/structures/nouveau-nom?lang=en");
        leadsTo("/ess/", "/ess");
        leadsTo("/ESS?lang=en", "/ess?lang=en");
        leadsTo("//ess", "/ess");
    }

    private void leadsTo(String from, String to) {
        var response = get(from);
        assertThat(response.statusCode()).as(from).isEqualTo(301);
        assertThat(response.headers().firstValue("Location")).as(from).hasValue(to);
    }

    @Test
    void crawlers_leave_no_session_and_get_no_cookie() {
        var before = sessions();

        for (var n = 0; n < 200; n++) {
            var response = get(n % 3 == 0 ? "/" : n % 3 == 1 ? "/communes/62767?n=" + n : "/rien-" + n);
            assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        }

        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void a_page_that_has_not_changed_is_not_sent_again() {
        var tag = get("/ess").headers().firstValue("ETag").orElseThrow();

        var again = get("/ess", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void compressed_it_says_the_same() throws IOException {
        var response = get("/ess", "Accept-Encoding", "gzip, br");

        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(response.headers().firstValue("Vary")).isPresent();
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            assertThat(stream.readAllBytes()).isEqualTo(get("/ess").body());
        }
        assertThat(get("/ess", "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void a_head_request_tells_the_length_and_sends_nothing() {
        var response = ask("HEAD", "/ess");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void parameters_that_no_view_reads_make_no_other_page() {
        assertThat(text("/ess?utm_source=lettre&fbclid=1")).isEqualTo(text("/ess"));
    }

    @Test
    void a_search_is_answered_in_the_first_response_and_is_not_for_search_engines() {
        var page = page("/structures?q=garage&lieu=&utm_source=x");

        assertThat(page.select("input[name=q]").attr("value")).isEqualTo("garage");
        assertThat(page.select("main a[href^=/structures/]")).isNotEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/structures?q=%3C/script%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/structures?page=-1&rayon=999999999999&public=x&domaine=%00",
                "/structures/%3Cscript%3E",
                "/structures/..%2f..%2fetc",
                "/domaines/%00",
                "/communes/%E9",
                "/communes/%25",
                "/ess?lang=%3Cscript%3Ealert(1)%3C/script%3E",
                "/ess?lang=en&lang=fr&lang=%25",
                "/ess?%25=%E9&=&&&a",
                "/structures/a;jsessionid=1"
            })
    void hostile_addresses_are_answered_calmly(String address) {
        var response = get(address);

        assertThat(response.statusCode()).isLessThan(500);
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "<!--<script>"})
    void texts_never_become_markup(String payload) {
        var saved = Organisations.save(structures, Organisations.hostile("Pirate", payload), Status.PUBLISHED);

        for (var address : new String[] {"/structures/" + saved.slug(), "/", "/communes/62767", "/domaines/mobilite"}) {
            var page = page(address);
            assertThat(page.select("script:containsData(alert)")).as(address).allMatch(FirstResponseIT::isData);
            assertThat(page.select("img[src=x], [onerror]")).as(address).isEmpty();
            assertThat(page.select("footer")).as(address).isNotEmpty();
        }
    }

    private static boolean isData(Element script) {
        return script.attr("type").equals("application/ld+json");
    }
}
