package fr.vitrine.frontend.web.firstresponse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.frontend.web.HttpIT;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.partners.Beneficiary;
import fr.vitrine.partners.OfferDetails;
import fr.vitrine.partners.OfferDetails.Amount;
import fr.vitrine.partners.OfferKind;
import fr.vitrine.partners.Offers;
import fr.vitrine.partners.Partner;
import fr.vitrine.partners.PartnerDetails;
import fr.vitrine.partners.PartnerFiles;
import fr.vitrine.partners.PartnerKind;
import fr.vitrine.partners.Partners;
import fr.vitrine.partners.Publication;
import fr.vitrine.partners.Stage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.ObjectMapper;

class PartnerPagesIT extends HttpIT {

    private static final ZoneOfAction FRANCE = new ZoneOfAction(Set.of(), Set.of(), Set.of(), null, true);

    @Autowired
    private Partners partners;

    @Autowired
    private Offers offers;

    @Autowired
    private PartnerFiles files;

    @Test
    void an_address_answers_as_the_partner_stands() {
        var draft = partner("Brouillon du fonds", Publication.DRAFT);
        var archived = partner("Fonds fermé", Publication.ARCHIVED);
        var renamed = partner("Ancien fonds", Publication.PUBLISHED);
        partners.update(Actor.OPERATOR, renamed.id(), renamed.version(), details("Nouveau fonds"));

        assertThat(get("/partenaires/" + draft.slug()).statusCode()).isEqualTo(404);
        assertThat(get("/partenaires/" + archived.slug()).statusCode()).isEqualTo(410);
        var moved = get("/partenaires/ancien-fonds?lang=en");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).contains("/partenaires/nouveau-fonds?lang=en");
    }

    @Test
    void a_change_is_on_the_page_at_once() {
        var partner = partner("Fonds vivant", Publication.PUBLISHED);
        assertThat(page("/partenaires/fonds-vivant").text()).doesNotContain("Bourse neuve");
        assertThat(page("/aides?q=bourse").text()).doesNotContain("Bourse neuve");

        offers.create(Actor.OPERATOR, partner.id(), offer("Bourse neuve"), Publication.PUBLISHED);

        assertThat(page("/partenaires/fonds-vivant").text()).contains("Bourse neuve");
        assertThat(page("/aides?q=bourse").text()).contains("Bourse neuve");
        partners.setStatus(Actor.OPERATOR, partner.id(), Publication.ARCHIVED);
        assertThat(page("/aides?q=bourse").text()).doesNotContain("Bourse neuve");
    }

    @Test
    void a_partner_and_its_offers_are_described_for_search_engines() {
        var partner = partner("Fonds décrit", Publication.PUBLISHED);
        offers.create(Actor.OPERATOR, partner.id(), offer("Prêt décrit"), Publication.PUBLISHED);

        var data = new ObjectMapper()
                .readTree(page("/partenaires/fonds-decrit")
                        .select("script[type=application/ld+json]")
                        .getFirst()
                        .data());

        assertThat(data.path("name").asString()).isEqualTo("Fonds décrit");
        assertThat(data.path("makesOffer")
                        .get(0)
                        .path("itemOffered")
                        .path("name")
                        .asString())
                .isEqualTo("Prêt décrit");
        assertThat(new String(get("/sitemap-pages.xml").body(), StandardCharsets.UTF_8))
                .contains("/partenaires/fonds-decrit<", "/aides<", "/porteurs-de-projet<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>"})
    void texts_never_become_markup(String payload) {
        var partner = partners.create(Actor.OPERATOR, details("Pirate " + payload), Publication.PUBLISHED);
        offers.create(Actor.OPERATOR, partner.id(), offer("Piège " + payload), Publication.PUBLISHED);

        for (var address : List.of("/partenaires/" + partner.slug(), "/partenaires", "/aides?q=piege", "/aides.atom")) {
            var page = page(address);
            assertThat(page.select("img[src=x], [onerror]")).as(address).isEmpty();
            assertThat(page.select("script:containsData(alert)"))
                    .as(address)
                    .allMatch(script -> script.attr("type").equals("application/ld+json"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aides?etape=%3Cscript%3E&besoin=x&besoin=pret&domaine=rien&pour=personne&lieu=nulle-part",
                "/aides?page=-1",
                "/aides?page=999999999",
                "/aides?q=%27%3B%20drop%20schema%20partners",
                "/porteurs-de-projet/resultats?lieu=%00",
                "/partenaires?type=x&lieu=%25&q=%22",
                "/aides.ics?etape=%3C",
                "/aides.atom?lieu=%0A"
            })
    void hostile_addresses_are_answered_calmly(String address) {
        assertThat(get(address).statusCode()).isLessThan(500);
    }

    @Test
    void deadlines_come_as_a_calendar_and_offers_as_a_feed() {
        var partner = partner("Fonds daté", Publication.PUBLISHED);
        offers.create(Actor.OPERATOR, partner.id(), offer("Concours, daté"), Publication.PUBLISHED);

        var calendar = get("/aides.ics?q=concours");
        var feed = get("/aides.atom?q=concours");

        assertThat(calendar.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(text("/aides.ics?q=concours").replace("\r\n ", ""))
                .contains("BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261231", "Concours\\, daté");
        assertThat(feed.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
        assertThat(text("/aides.atom?q=concours")).contains("<title>Concours, daté</title>");
    }

    @Test
    void documents_are_taken_home_and_logos_shown_as_long_as_the_partner_is_public() {
        var partner = partner("Fonds documenté", Publication.PUBLISHED);
        var pdf = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        files.addDocument(Actor.OPERATOR, partner.id(), "Règlement d’été.pdf", pdf);

        var link = page("/partenaires/fonds-documente")
                .expectFirst("a[href^=/partenaires/documents/]")
                .attr("href");
        var answer = get(link);

        assertThat(link).endsWith(".pdf");
        assertThat(answer.body()).isEqualTo(pdf);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value)
                        .startsWith("attachment;")
                        .contains("R%C3%A8glement%20d%E2%80%99%C3%A9t%C3%A9.pdf"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        partners.setStatus(Actor.OPERATOR, partner.id(), Publication.ARCHIVED);
        assertThat(status(link)).isEqualTo(404);
        assertThat(page("/partenaires/fonds-documente").text()).contains("Ce partenaire n’est plus référencé");
        assertThat(status("/partenaires/logos/" + "0".repeat(64))).isEqualTo(404);
    }

    private Partner partner(String name, Publication status) {
        return partners.create(Actor.OPERATOR, details(name), status);
    }

    private static PartnerDetails details(String name) {
        return new PartnerDetails(
                name,
                PartnerKind.OTHER,
                null,
                null,
                null,
                null,
                Address.UNKNOWN,
                FRANCE,
                List.of(),
                List.of(),
                false,
                LocalDate.of(2026, 11, 1));
    }

    private static OfferDetails offer(String title) {
        return new OfferDetails(
                title,
                OfferKind.CALL,
                "En une phrase",
                null,
                Set.of(Stage.IDEA),
                Set.of(Beneficiary.INDIVIDUAL),
                Set.of(),
                Set.of(),
                null,
                Amount.NONE,
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 12, 31),
                false);
    }
}
