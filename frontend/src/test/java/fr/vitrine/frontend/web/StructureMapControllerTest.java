package fr.vitrine.frontend.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.frontend.SampleSite;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@Import(SampleSite.class)
class StructureMapControllerTest {

    private static final String ADDRESS = "/carte/structures.geojson";

    private final MockMvc site;

    StructureMapControllerTest(@Autowired WebApplicationContext context) {
        site = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void each_structure_is_a_point_with_what_the_map_says_of_it() throws Exception {
        var garage = features(get(ADDRESS + "?q=access auto")).get(0);

        assertThat(garage.path("type").asString()).isEqualTo("Feature");
        assertThat(garage.path("id").isIntegralNumber()).isTrue();
        assertThat(garage.path("geometry").path("coordinates").get(0).asDouble())
                .isBetween(1.9, 2.4);
        assertThat(garage.path("properties").path("name").asString()).isEqualTo("Garage solidaire Access Auto 62");
        assertThat(garage.path("properties").path("href").asString()).startsWith("/structures/garage-solidaire");
        assertThat(garage.path("properties").path("commune").asString()).isEqualTo("Auchy-lès-Hesdin");
        assertThat(garage.path("properties").path("domain").asString()).isEqualTo("Mobilité");
        assertThat(garage.path("properties").path("hue").asString()).isEqualTo("flax");
        assertThat(garage.path("properties").path("example").asBoolean()).isFalse();
    }

    @Test
    void it_answers_the_same_question_as_the_list_on_all_its_pages() throws Exception {
        var all = features(get(ADDRESS)).size();

        assertThat(all).isGreaterThan(20);
        assertThat(features(get(ADDRESS + "?page=3"))).hasSize(all);
        assertThat(features(get(ADDRESS + "?public=collectivites")).size()).isBetween(1, all - 1);
    }

    @Test
    void a_radius_around_a_place_is_drawn() throws Exception {
        var circle = json(get(ADDRESS + "?commune=62361&rayon=20")).path("circle");

        assertThat(circle.path("radiusKm").asInt()).isEqualTo(20);
        assertThat(circle.path("label").asString()).isEqualTo("20 km");
        assertThat(json(get(ADDRESS + "?commune=62361")).path("circle").isObject())
                .isFalse();
    }

    @Test
    void in_english_it_leads_to_english_pages() throws Exception {
        var garage = features(get(ADDRESS + "?q=access auto&lang=en")).get(0).path("properties");

        assertThat(garage.path("href").asString()).endsWith("?lang=en");
        assertThat(garage.path("domain").asString()).isEqualTo("Mobility");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        var first = get(ADDRESS);
        var tag = Objects.requireNonNull(first.getHeader("ETag"));

        var again = site.perform(MockMvcRequestBuilders.get(ADDRESS).header("If-None-Match", tag))
                .andReturn()
                .getResponse();

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(first.getHeader("Cache-Control")).contains("max-age=60");
        assertThat(get(ADDRESS + "?lang=en").getHeader("ETag")).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=%00'", "?commune=x&rayon=y&page=-1", "?domaine=<b>&public=,,", "?lieu=("})
    void whatever_is_asked_gives_a_collection(String parameters) throws Exception {
        assertThat(json(get(ADDRESS + parameters)).path("type").asString()).isEqualTo("FeatureCollection");
    }

    private MockHttpServletResponse get(String address) throws Exception {
        return site.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
    }

    private static JsonNode features(MockHttpServletResponse response) {
        return json(response).path("features");
    }

    private static JsonNode json(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/geo+json");
        return JsonMapper.shared().readTree(response.getContentAsByteArray());
    }
}
