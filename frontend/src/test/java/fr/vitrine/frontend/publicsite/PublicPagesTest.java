package fr.vitrine.frontend.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.frontend.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPagesTest extends ViewTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "structures",
                "domaines",
                "domaines/mobilite",
                "communes",
                "communes/62767",
                "porteurs-de-projet",
                "aides",
                "benevolat",
                "benevolat/lire-des-histoires-aux-petits",
                "partenaires",
                "partenaires/ternoiscom",
                "agenda",
                "agenda?vue=mois",
                "agenda/repair-cafe-du-samedi",
                "agenda/itineraire-de-la-mobilite",
                "ess",
                "mentions-legales",
                "donnees-personnelles",
                "accessibilite",
                "conditions",
                "donnees-ouvertes",
                "plan-du-site"
            })
    void every_page_has_one_heading_a_title_and_a_way_to_the_content_in_both_languages(String path) {
        for (var address : new String[] {path, path + (path.contains("?") ? "&" : "?") + "lang=en"}) {
            var page = open(address);

            assertThat(page.select("main h1")).as(address).hasSize(1);
            assertThat(page.select("main#contenu")).as(address).hasSize(1);
            assertThat(page.select("a.skip-link").attr("href")).isEqualTo("#contenu");
            assertThat(title()).as(address).isNotBlank();
            assertThat(page.text()).as(address).doesNotContain("{0}", "!{", "null");
        }
    }

    @Test
    void english_pages_lead_to_english_pages() {
        var page = open("domaines?lang=en");

        assertThat(page.select("main a[href^=/]"))
                .allMatch(link -> link.attr("href").contains("lang=en"));
    }

    @Test
    void an_unknown_address_offers_the_search() {
        var page = open("n-existe-pas");

        assertThat(page.select("main form[role=search]")).hasSize(1);
        assertThat(page.select("h1").text()).isEqualTo("Cette page n’existe pas");
    }

    @Test
    void the_home_page_opens_three_doors_with_their_counts() {
        var doors = open("").select(".door");

        assertThat(doors.eachText()).hasSize(3).allMatch(door -> door.matches(".*\\d+ structures.*"));
        assertThat(doors.select("a").eachAttr("href"))
                .containsExactly(
                        "/structures?public=particuliers",
                        "/structures?public=entreprises",
                        "/structures?public=collectivites");
    }

    @Test
    void the_home_page_shows_what_is_on_each_event_once_and_where_a_hand_is_wanted() {
        var now = open("").select("section[aria-labelledby=maintenant]");

        assertThat(now.select("h2").text()).isEqualTo("En ce moment dans le Ternois");
        assertThat(now.select(".date-card a").eachAttr("href"))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .anyMatch(href -> href.startsWith("/agenda/"))
                .anyMatch(href -> href.startsWith("/benevolat/"));
        assertThat(now.select(".section__head a").attr("href")).isEqualTo("/agenda");
    }

    @Test
    void the_foot_of_each_page_leads_to_the_agenda_and_to_where_an_event_is_proposed() {
        var foot = open("").select("footer a").eachAttr("href");

        assertThat(foot).contains("/agenda", "/programmes", "/benevolat", "/mon-espace/evenements");
        assertThat(open("plan-du-site").select("main a").eachAttr("href"))
                .contains("/agenda", "/programmes", "/benevolat");
    }

    @Test
    void a_domain_page_lists_who_works_in_it_and_what_it_has_for_each_audience() {
        var page = open("domaines/mobilite");

        assertThat(page.select(".rows .row__title a").eachText()).isNotEmpty();
        assertThat(page.select(".door")).hasSize(3);
    }

    @Test
    void a_commune_page_tells_who_is_there_and_who_comes() {
        var page = open("communes/62767");

        assertThat(page.select("h1").text()).isEqualTo("L’ESS à Saint-Pol-sur-Ternoise");
        assertThat(page.select("#installees")).hasSize(1);
        assertThat(page.select(".row__title a").eachText()).contains("ATRE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"communes/99999", "communes/..%2F", "domaines/nulle-part", "domaines/reparation-auto-inconnue"})
    void what_does_not_exist_is_not_found(String address) {
        assertThat(open(address).select("h1").text()).isEqualTo("Cette page n’existe pas");
    }
}
