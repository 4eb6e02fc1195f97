package fr.vitrine.frontend.web;

import static fr.vitrine.db.jooq.directory.Tables.PICTURE;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_IMAGE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Structures;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.SampleSite;
import fr.vitrine.kernel.Actor;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
@Import(SampleSite.class)
class StructureFilesTest {

    private static final String IMAGE = "a".repeat(64);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Structures structures;

    @Autowired
    private DSLContext jooq;

    private MockMvcTester browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcTester.from(context);
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).exchange();
    }

    @Test
    void a_structure_comes_as_an_address_book_entry() {
        Organisations.save(structures, Organisations.rich("Garage; vCard, \\fin"), Status.PUBLISHED);

        var answer = get("/structures/garage-vcard-fin.vcf");

        assertThat(answer).hasStatusOk().hasContentType("text/vcard;charset=UTF-8");
        assertThat(answer).hasHeader("Content-Disposition", "attachment; filename=\"garage-vcard-fin.vcf\"");
        assertThat(answer)
                .bodyText()
                .satisfies(card -> assertThat(card.replace("\r\n ", ""))
                        .startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nFN:Garage\\; vCard\\, \\\\fin\r\n")
                        .contains(
                                "\r\nORG:Garage\\; vCard\\, \\\\fin\r\n",
                                "\r\nTEL;VALUE=uri;TYPE=\"work,voice\":tel:+33353010101\r\n",
                                "\r\nEMAIL;TYPE=work:contact@garage.example\r\n",
                                "\r\nURL;TYPE=work:https://www.garage.example/\r\n",
                                "\r\nADR;TYPE=work:;Bâtiment B;12 rue d’Hesdin;Auchy-lès-Hesdin;;62770;France\r\n",
                                "\r\nGEO:geo:50.395700,2.101300\r\n",
                                "\r\nCATEGORIES:Mobilité\r\n")
                        .endsWith("END:VCARD\r\n"));
    }

    @Test
    void an_example_says_so_in_the_address_book() {
        Organisations.save(structures, Organisations.example("Atelier fictif"), Status.PUBLISHED);

        assertThat(get("/structures/atelier-fictif.vcf")).bodyText().contains("FN:Atelier fictif (exemple)");
    }

    @Test
    void the_map_gets_its_point_its_circle_and_the_communes_it_reaches() {
        Organisations.save(structures, Organisations.example("Garage sur la carte"), Status.PUBLISHED);

        var answer = get("/carte/structures/garage-sur-la-carte.geojson?lang=en");

        assertThat(answer).hasStatusOk().hasContentType("application/geo+json");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.features[0].geometry.coordinates")
                .asArray()
                .containsExactly(2.1013, 50.3957);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.features[0].properties.href")
                .isEqualTo("/structures/garage-sur-la-carte?lang=en");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.features[0].properties.domain")
                .isEqualTo("Mobility");
        assertThat(answer).bodyJson().extractingPath("$.circle.radiusKm").isEqualTo(30.0);
        assertThat(answer).bodyJson().extractingPath("$.zone").asArray().contains("62767", "62361");
    }

    @Test
    void a_circle_is_not_drawn_where_a_whole_area_is_reached() {
        Organisations.save(structures, Organisations.rich("Garage de partout"), Status.PUBLISHED);

        var answer = get("/carte/structures/garage-de-partout.geojson");

        assertThat(answer).bodyJson().doesNotHavePath("$.circle");
        assertThat(answer).bodyJson().extractingPath("$.zone").asArray().hasSize(103);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/structures/%s.vcf", "/carte/structures/%s.geojson"})
    void only_what_is_published_is_served(String address) {
        var published = save(Status.PUBLISHED);
        structures.update(
                Actor.OPERATOR, published.id(), published.version(), Organisations.minimal("Fichier renommé"));

        assertThat(get(address.formatted(save(Status.DRAFT).slug()))).hasStatus(404);
        assertThat(get(address.formatted(save(Status.ARCHIVED).slug()))).hasStatus(410);
        assertThat(get(address.formatted("personne"))).hasStatus(404);
        assertThat(get(address.formatted("A B"))).hasStatus(404);
        assertThat(get(address.formatted(published.slug()))).hasStatus(301);
        structures.setStatus(Actor.OPERATOR, published.id(), Status.ARCHIVED);
    }

    private Structure save(Status status) {
        return Organisations.save(structures, Organisations.minimal("Fichier"), status);
    }

    @Test
    void the_territory_is_sent_once() {
        var answer = get("/carte/communes.geojson");

        assertThat(answer).hasStatusOk().hasContentType("application/geo+json");
        assertThat(answer).bodyJson().extractingPath("$.features").asArray().hasSize(103);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.features[?(@.properties.code=='62767')].properties.label")
                .asArray()
                .containsExactly(true);
        var tag = String.valueOf(answer.getResponse().getHeader("ETag"));
        assertThat(browser.get().uri("/carte/communes.geojson").header("If-None-Match", tag))
                .hasStatus(304);
    }

    @Test
    void pictures_are_served_of_published_structures_only() {
        var structure = Organisations.save(structures, Organisations.minimal("Avec image"), Status.PUBLISHED);
        jooq.insertInto(PICTURE)
                .set(PICTURE.SHA256, IMAGE)
                .set(PICTURE.CONTENT, new byte[] {1, 2, 3})
                .set(PICTURE.MEDIA_TYPE, "image/png")
                .set(PICTURE.WIDTH, 1)
                .set(PICTURE.HEIGHT, 1)
                .execute();
        jooq.insertInto(STRUCTURE_IMAGE)
                .set(STRUCTURE_IMAGE.STRUCTURE_ID, structure.id())
                .set(STRUCTURE_IMAGE.POSITION, (short) 0)
                .set(STRUCTURE_IMAGE.SHA256, IMAGE)
                .set(STRUCTURE_IMAGE.ALTERNATIVE, "La cour")
                .execute();

        var answer = get("/images/" + IMAGE);

        assertThat(answer).hasStatusOk().hasContentType("image/png").body().containsExactly(1, 2, 3);
        assertThat(answer).hasHeader("Cache-Control", "max-age=31536000, public, immutable");
        assertThat(answer).hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(get("/images/" + IMAGE + "/320")).hasStatusOk().body().containsExactly(1, 2, 3);
        structures.setStatus(Actor.OPERATOR, structure.id(), Status.DRAFT);
        assertThat(get("/images/" + IMAGE)).hasStatus(404);
        assertThat(get("/images/" + IMAGE + "/320")).hasStatus(404);
        assertThat(get("/images/" + "b".repeat(64))).hasStatus(404);
    }
}
