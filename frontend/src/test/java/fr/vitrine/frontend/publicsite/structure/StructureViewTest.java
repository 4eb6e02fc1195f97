package fr.vitrine.frontend.publicsite.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.Structures;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.ViewTest;
import fr.vitrine.kernel.Actor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class StructureViewTest extends ViewTest {

    @Autowired
    private Structures structures;

    private Structure published(StructureDetails details) {
        return Organisations.save(structures, details, Status.PUBLISHED);
    }

    private Document openPage(StructureDetails details) {
        return open("structures/" + published(details).slug());
    }

    private static String text(Document page, String selector) {
        return page.select(selector).text().replace('\u00a0', ' ');
    }

    @Test
    void the_head_says_who_where_and_whether_it_is_open() {
        var page = openPage(Organisations.rich("Garage de la tête"));

        assertThat(text(page, "main h1")).isEqualTo("Garage de la tête");
        assertThat(title()).isEqualTo("Garage de la tête – Ternois solidaire");
        assertThat(page.select(".structure__title .domain a").eachAttr("href")).contains("/domaines/mobilite");
        assertThat(text(page, ".structure__title .place"))
                .isEqualTo("Auchy-lès-Hesdin Intervient dans tout le Ternois Ouvert · ferme à 12 h");
        assertThat(page.select(".open-state--open")).hasSize(1);
        assertThat(page.select(".structure__title .chips").text()).contains("Association", "Entreprise d’insertion");
        assertThat(page.select(page.select(".structure__title a.chip").attr("href"))
                        .text())
                .as("the label is explained where its chip leads")
                .contains("(EI)");
        assertThat(page.select(".breadcrumb a").eachAttr("href"))
                .containsExactly("/", "/structures", "/domaines/mobilite");
    }

    @Test
    void the_contact_card_calls_writes_and_leads_there() {
        var page = openPage(Organisations.rich("Garage du contact"));

        assertThat(page.select(".contact__buttons a").eachAttr("href"))
                .containsExactly(
                        "tel:+33353010101",
                        "#ecrire",
                        "https://www.openstreetmap.org/directions?to=50.395700,2.101300");
        assertThat(page.select(".contact__buttons .button--primary").text()).isEqualTo("Appeler");
        assertThat(page.select(".contact__list li").eachText())
                .containsExactly(
                        "03 53 01 01 01",
                        "contact@garage.example",
                        "garage.example",
                        "Facebook",
                        "12 rue d’Hesdin Bâtiment B 62770 Auchy-lès-Hesdin",
                        "Accès de plain-pied");
        assertThat(text(page, ".hours tr[aria-current=date]")).isEqualTo("Mardi 8 h 30 – 12 h 13 h 30 – 17 h");
        assertThat(text(page, ".fresh")).isEqualTo("Fiche vérifiée il y a 3 semaines");
        assertThat(page.select(".page-tools svg.qr path")).hasSize(1);
        assertThat(page.select(".page-tools a[href$=.vcf]")).hasSize(1);
        assertThat(page.select(".page-tools a").eachAttr("href")).contains("/signaler/structure/garage-du-contact");
        assertThat(page.select("[src^=http], link[href^=http]"))
                .as("nothing from elsewhere")
                .isEmpty();
    }

    @Test
    void services_stand_under_their_first_audience_and_the_others_are_led_there() {
        var page = openPage(Organisations.rich("Garage des services"));

        assertThat(page.select(".jump a").eachText())
                .containsExactly("Particuliers 1", "Entreprises 1", "Collectivités 1");
        assertThat(page.select("#particuliers .service__title").text()).isEqualTo("Réparation et entretien");
        assertThat(text(page, "#particuliers .facts"))
                .isEqualTo("Pour qui Petites retraites Prix 30 € de l’heure Où 30 km autour d’Auchy-lès-Hesdin");
        assertThat(page.select("#particuliers .service .chips a").attr("href"))
                .isEqualTo("/structures?domaine=garage-solidaire");
        assertThat(page.select("#entreprises .service")).isEmpty();
        assertThat(page.select(page.select("#entreprises .also a").attr("href"))
                        .select("h4")
                        .text())
                .isEqualTo("Réparation et entretien");
        assertThat(text(page, "#collectivites .facts")).isEqualTo("Prix Sur devis Où Tout le Ternois");
    }

    @Test
    void the_rest_of_the_page_tells_who_it_is_where_it_acts_and_who_else_there_is() {
        var page = openPage(Organisations.rich("Garage du reste"));

        assertThat(page.select(".prose h3").text()).isEqualTo("Notre histoire");
        assertThat(text(page, ".where__text p"))
                .isEqualTo("Tout le Ternois et 30 km autour d’Auchy-lès-Hesdin : ses 103 communes.");
        assertThat(page.select(".where .dot--on")).hasSize(103);
        assertThat(page.select(".where vitrine-map").attr("src"))
                .isEqualTo("/carte/structures/garage-du-reste.geojson");
        assertThat(text(page, "#t-bref + dl"))
                .contains("Association", "RNA W622001234", "Créée en 2013", "Équipe 14 personnes salariées");
        assertThat(page.select(".similar .card")).isNotEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void a_record_that_says_little_has_no_empty_parts() {
        var page = openPage(Organisations.minimal("Relais emploi"));

        assertThat(page.select("#t-services, #t-qui, #t-ou, .hours")).isEmpty();
        assertThat(page.select(".contact__buttons a").eachText()).containsExactly("S’y rendre");
        assertThat(text(page, ".fresh--old")).isEqualTo("Fiche venant de données publiques, pas encore vérifiée");
        assertThat(page.select(".hint a").eachText()).containsExactly("C’est ma structure", "signaler une information");
    }

    @Test
    void an_example_is_marked_and_not_called_checked() {
        var page = openPage(Organisations.example("Atelier d’exemple"));

        assertThat(text(page, "h1")).isEqualTo("Atelier d’exemple exemple");
        assertThat(text(page, ".hint")).startsWith("Cette fiche est un exemple.");
        assertThat(page.select(".fresh")).isEmpty();
    }

    @Test
    void an_archived_structure_is_gone_and_a_draft_was_never_there() {
        var archived = Organisations.save(structures, Organisations.minimal("Fermée"), Status.ARCHIVED);
        var draft = Organisations.save(structures, Organisations.minimal("Brouillon"), Status.DRAFT);

        assertThat(open("structures/" + archived.slug()).select("h1").text())
                .isEqualTo("Cette structure n’est plus référencée");
        assertThat(open("structures/" + draft.slug()).select("h1").text()).isEqualTo("Cette page n’existe pas");
    }

    @Test
    void a_former_address_leads_to_the_new_one_and_keeps_the_language() {
        var before = published(Organisations.minimal("Ancien nom"));
        structures.update(Actor.OPERATOR, before.id(), before.version(), Organisations.minimal("Nouveau nom"));

        var page = open("structures/ancien-nom?lang=en");

        assertThat(page.select("h1").text()).isEqualTo("Nouveau nom");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("structures/nouveau-nom?lang=en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"structures/personne", "structures/%00", "structures/A%20B", "structures/<script>"})
    void an_unknown_address_is_not_found(String address) {
        assertThat(open(address).select("h1").text()).isEqualTo("Cette page n’existe pas");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style><svg onload=alert(1)>",
            })
    void hostile_texts_stay_texts(String payload) {
        var page = openPage(Organisations.hostile("Hostile", payload));

        assertThat(page.select("main script, main iframe, main style, main img"))
                .isEmpty();
        assertThat(page.select("[onerror], [onload], [onmouseover], [href^=javascript]"))
                .isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Hostile" + payload);
        assertThat(page.select(".service__title").text()).isEqualTo(payload);
    }

    @Test
    void the_page_is_english_where_english_is_asked_for() {
        var garage = published(Organisations.rich("Garage anglais"));

        var page = open("structures/" + garage.slug() + "?lang=en");

        assertThat(text(page, ".structure__title .place"))
                .isEqualTo("Auchy-lès-Hesdin Works all over the Ternois Open · closes at 12 noon");
        assertThat(text(page, "#particuliers .facts")).contains("Where 30 km around Auchy-lès-Hesdin");
        assertThat(text(page, ".fresh")).isEqualTo("Page checked 3 weeks ago");
        assertThat(page.select("main a[href^=/]").eachAttr("href"))
                .allMatch(href -> href.contains("lang=en")
                        || href.endsWith(".vcf")
                        || href.startsWith("/mon-espace/")); // in the language of the account
        assertThat(page.select("vitrine-map").attr("src")).endsWith(".geojson?lang=en");
    }
}
