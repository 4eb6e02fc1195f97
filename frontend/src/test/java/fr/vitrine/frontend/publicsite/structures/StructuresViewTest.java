package fr.vitrine.frontend.publicsite.structures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.frontend.ViewTest;
import fr.vitrine.kernel.Text;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/** On a directory of its own: what others published answers questions as well. */
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
class StructuresViewTest extends ViewTest {

    private static final String RESULT = ".result__title a";

    private static final String GARAGE = "Garage solidaire Access Auto 62";

    @Test
    void without_a_question_all_structures_are_listed_page_by_page() {
        var page = open("structures");

        assertThat(heading(page)).isEqualTo("Toutes les structures");
        assertThat(names(page)).hasSize(20);
        assertThat(page.select(".answer").text()).matches("\\d+ structures, de 1 à 20\\.");
        assertThat(page.select(".active-filters")).isEmpty();
    }

    @Test
    void the_question_is_the_heading_and_the_answer_a_sentence() {
        var page = open("structures?q=réparer une voiture&public=particuliers&commune=62361&rayon=20");

        assertThat(heading(page)).isEqualTo("Réparer une voiture près de Frévent");
        assertThat(title()).isEqualTo("Réparer une voiture près de Frévent – Ternois solidaire");
        assertThat(page.select(".answer").text())
                .contains("« réparer une voiture » pour les particuliers, dans 20 km ou intervenant à Frévent");
        assertThat(names(page)).first().isEqualTo(GARAGE);
        assertThat(page.select(".result").getFirst().select("mark").eachText()).contains("voiture", "Réparation");
    }

    @Test
    void the_service_that_answers_says_its_price_and_conditions() {
        assertThat(open("structures?q=repair café").select(".result .chip").eachText())
                .contains("Gratuit, tirelire à l’entrée", "Un objet par personne");
        assertThat(open("structures").select(".result .chip").eachText()).noneMatch(chip -> chip.contains("€"));
    }

    @Test
    void the_form_shows_the_question() {
        var page = open("structures?q=garage&lieu=frevent&public=particuliers&agit=62767");

        assertThat(page.select("input[name=q]").val()).isEqualTo("garage");
        assertThat(page.select("input[name=lieu]").val()).isEqualTo("Frévent (62270)");
        assertThat(page.select("input[name=intervention]").val()).isEqualTo("Saint-Pol-sur-Ternoise (62130)");
        assertThat(page.select("input[name=rayon][checked]").val()).isEqualTo("20");
        assertThat(page.select("input[name=public][checked]").eachAttr("value")).containsExactly("particuliers");
    }

    @Test
    void each_choice_of_a_filter_says_how_many_structures_it_leaves() {
        var page = open("structures");
        var count = page.select("label:has(input[value=particuliers]) .option__count")
                .text();

        assertThat(open("structures?public=particuliers")
                        .select(".answer strong")
                        .text())
                .isEqualTo(count + " structures");
    }

    @Test
    void choices_that_would_leave_nothing_are_not_offered_unless_they_are_ticked() {
        var page = open("structures?q=garage&domaine=sante");

        assertThat(page.select(".option__count").eachText()).isNotEmpty();
        assertThat(page.select("label:has(input[type=checkbox]:not([checked])) .option__count")
                        .eachText())
                .doesNotContain("0");
        assertThat(page.select("input[name=domaine][value=sante][checked]")).hasSize(1);
    }

    @Test
    void each_filter_can_be_taken_away_alone_or_with_all_others() {
        var page = open("structures?q=garage&public=particuliers&domaine=mobilite&commune=62361&rayon=20&ouvert=1");
        var chips = page.select(".active-filters .chip");

        assertThat(chips.eachText())
                .containsExactly(
                        "Particuliers, retirer ce filtre",
                        "Mobilité, retirer ce filtre",
                        "20 km autour de Frévent, retirer ce filtre",
                        "Ouvert maintenant, retirer ce filtre");
        assertThat(chips.get(1).attr("href"))
                .isEqualTo("/structures?q=garage&public=particuliers&commune=62361&rayon=20&ouvert=1");
        assertThat(page.select(".active-filters .clear").attr("href")).isEqualTo("/structures?q=garage");
    }

    @Test
    void pages_lead_to_each_other() {
        var page = open("structures?page=2");

        assertThat(title()).isEqualTo("Toutes les structures, page 2 – Ternois solidaire");
        assertThat(page.select(".results").attr("start")).isEqualTo("21");
        assertThat(page.select(".paging a[rel=prev]").attr("href")).isEqualTo("/structures");
        assertThat(page.select(".paging a[rel=next]").attr("href")).isEqualTo("/structures?page=3");
        assertThat(page.select(".paging [aria-current=page]").text()).isEqualTo("Page 2");
        assertThat(page.select(RESULT).eachAttr("href"))
                .doesNotContainAnyElementsOf(open("structures").select(RESULT).eachAttr("href"));
    }

    @Test
    void behind_the_last_page_is_the_way_back_to_it() {
        var page = open("structures?page=400");

        assertThat(names(page)).isEmpty();
        assertThat(page.select(".nothing h2").text()).isEqualTo("Cette page n’existe pas");
        assertThat(names(open(page.select(".nothing a").attr("href").substring(1))))
                .isNotEmpty();
    }

    @Test
    void where_nobody_answers_other_questions_are_proposed_with_what_they_find() {
        var page = open("structures?domaine=mobilite&commune=62652&public=collectivites&label=esus");

        assertThat(page.select(".nothing h2").text()).isEqualTo("Aucune structure trouvée");
        var proposal = page.select(".widen__way").getFirst();
        assertThat(open(proposal.select("a").attr("href").substring(1))
                        .select(".answer strong")
                        .text())
                .isEqualTo(proposal.select("strong").text());
        assertThat(page.select(".hint a[href^=mailto:]")).hasSize(1);
    }

    @Test
    void a_misspelt_word_is_corrected_and_it_is_said() {
        var page = open("structures?q=recylcage");

        assertThat(page.select(".notice").text()).contains("« recylcage »").contains("« recyclage »");
        assertThat(page.select(".answer").text()).contains("« recyclage »");
        assertThat(names(page)).isNotEmpty();
    }

    @Test
    void an_unknown_commune_is_told_with_those_that_may_be_meant() {
        var page = open("structures?q=garage&lieu=frevant");

        assertThat(page.select(".notice").text()).contains("Commune inconnue : « frevant »");
        assertThat(page.select(".notice a").eachAttr("href")).contains("/structures?q=garage&commune=62361&rayon=20");
        assertThat(page.select("input[name=lieu]").val()).isEqualTo("frevant");
    }

    @Test
    void the_map_shows_the_same_question_and_can_be_left_away() {
        var page = open("structures?q=garage&page=2&tri=nom");

        assertThat(page.select("vitrine-map").attr("src")).isEqualTo("/carte/structures.geojson?q=garage");
        var alone = open(page.select(".map-pane__choice").attr("href").substring(1));
        assertThat(alone.select("vitrine-map")).isEmpty();
        assertThat(alone.select(".list-layout--alone")).hasSize(1);
    }

    @Test
    void the_list_can_be_sorted() {
        var page = open("structures?q=ternois&tri=nom");

        assertThat(names(page)).isSortedAccordingTo(Comparator.comparing(Text::fold));
        assertThat(page.select("#tri [aria-current]").text()).isEqualTo("Nom");
        assertThat(page.select("#tri a").eachAttr("href"))
                .containsExactly(
                        "/structures?q=ternois",
                        "/structures?q=ternois&tri=nom",
                        "/structures?q=ternois&tri=fraicheur");
    }

    @Test
    void examples_are_marked() {
        var page = open("structures?q=velo");

        assertThat(page.select(".result:contains(Les Rayons du Ternois) .tag-example")
                        .text())
                .isEqualTo("exemple");
    }

    @Test
    void in_english_everything_is_english() {
        var page = open("structures?q=garage&public=particuliers&lang=en");

        assertThat(page.select(".answer").text()).contains("for individuals");
        assertThat(page.select("main a[href^=/structures]").eachAttr("href"))
                .allMatch(href -> href.endsWith("lang=en"));
        assertThat(page.select("input[name=lang]").val()).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=<script>alert(1)</script>&lieu=<b>&label=<i>",
                "q='; drop table structure; --&page=-3",
                "q=((&tri=x&rayon=-1&commune=62767",
                "page=999999999999",
                "domaine=x&domaine=y&domaine=z&public=w",
            })
    void hostile_addresses_give_a_page(String parameters) {
        var page = open("structures?" + parameters);

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main script, main b, main i")).isEmpty();
        assertThat(page.select(".state-page")).isEmpty();
    }

    private static String heading(Document page) {
        return page.select("h1").text();
    }

    private static List<String> names(Document page) {
        return page.select(RESULT).eachText();
    }
}
