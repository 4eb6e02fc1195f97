package fr.vitrine.frontend.publicsite.partners;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.frontend.ViewTest;
import org.junit.jupiter.api.Test;

class PartnerViewsTest extends ViewTest {

    private static final String NURSERY = "partenaires/exemple-pepiniere-d-entreprises-du-plateau";

    @Test
    void partners_stand_by_kind_and_a_kind_narrows_them_to_as_many_as_it_says() {
        var all = open("partenaires");
        var bank = all.select(".wash .chip:contains(Banque)").getFirst();

        var banks = open(bank.attr("href").substring(1));

        assertThat(bank.select(".chip__count").text())
                .isEqualTo(Integer.toString(banks.select(".row").size()));
        assertThat(banks.select(".partner-group h2").eachText()).containsExactly("Banque");
        assertThat(all.select(".row").size()).isGreaterThan(20);
    }

    @Test
    void a_place_leaves_the_partners_that_cover_it() {
        var names = open("partenaires?lieu=Lille").select(".row__title a").eachText();

        assertThat(names).contains("Région Hauts-de-France", "France Active");
        assertThat(names).doesNotContain("TernoisCom", "Département du Pas-de-Calais");
    }

    @Test
    void a_partner_says_what_it_offers_whom_to_ask_and_to_which_structures_it_is_tied() {
        var page = open(NURSERY);

        assertThat(page.select(".service__title").eachText()).hasSize(2).allMatch(title -> title.endsWith("exemple"));
        assertThat(page.select(".contacts a[href^=tel:], .contacts a[href^=mailto:]"))
                .hasSize(3);
        assertThat(page.select(".hours tbody tr")).isNotEmpty();
        assertThat(page.select(".network__list a").eachAttr("href")).contains("/structures/second-octet");
        assertThat(page.select(".network__picture text").eachText())
                .containsExactlyInAnyOrderElementsOf(
                        page.select(".network__list a").eachText());
    }

    @Test
    void a_structure_leads_back_to_its_partners() {
        var page = open("structures/second-octet");

        assertThat(page.select(".network__list a").eachAttr("href")).contains("/" + NURSERY);
        assertThat(page.select(".network__relation").eachText()).contains("héberge la structure");
    }

    @Test
    void an_offer_leads_to_its_place_on_the_page_of_its_partner() {
        var offer = open("aides?q=microcrédit").select(".result__title a").getFirst();
        var address = offer.attr("href").split("#");

        assertThat(open(address[0].substring(1)).select("#" + address[1])).hasSize(1);
    }

    @Test
    void every_filter_leads_to_as_many_offers_as_it_says() {
        for (var chip : open("aides").select(".landing-aside .chip")) {
            var count = chip.select(".chip__count").text();
            var found = open(chip.attr("href").substring(1));

            assertThat(found.select(".offers__count").text()).as(chip.text()).startsWith(count + " ");
        }
    }

    @Test
    void what_closes_soon_is_put_forward() {
        var page = open("aides");

        assertThat(page.select(".offers__closing .date-card")).hasSize(3);
        assertThat(page.select(".result .deadline").getFirst().text()).contains("encore 5 jours");
        assertThat(open("aides?etape=idee").select(".offers__closing")).isEmpty();
    }

    @Test
    void the_questionnaire_leads_to_offers_with_a_reason_for_each_answer() {
        var form = open("porteurs-de-projet").select(".questionnaire form").getFirst();
        assertThat(form.attr("method")).isEqualTo("get");
        assertThat(form.attr("action")).isEqualTo("/porteurs-de-projet/resultats");

        var answers = open("porteurs-de-projet/resultats?etape=creation&pour=scop&lieu=frevent&besoin=pret");

        assertThat(answers.select("h1").text()).isEqualTo("4 aides répondent à votre projet");
        assertThat(answers.select(".result .reasons"))
                .hasSize(4)
                .allMatch(reasons -> reasons.select("li").size() == 4);
        assertThat(answers.select(".page-tools a").getFirst().attr("href"))
                .isEqualTo(
                        "/porteurs-de-projet?etape=creation&lieu=Fr%C3%A9vent+%2862270%29&pour=scop&besoin=pret#questionnaire");
    }

    @Test
    void answers_that_were_given_stand_in_the_questionnaire_again() {
        var form = open("porteurs-de-projet?etape=creation&pour=scop&lieu=frevent&besoin=pret")
                .select(".questionnaire form");

        assertThat(form.select("option[selected]").eachAttr("value")).containsExactlyInAnyOrder("creation", "scop");
        assertThat(form.select("input[checked]").eachAttr("value")).containsExactly("pret");
        assertThat(form.select("input[name=lieu]").attr("value")).isEqualTo("Frévent (62270)");
    }

    @Test
    void where_nothing_answers_less_is_asked_with_the_number_it_would_give() {
        var page = open("porteurs-de-projet/resultats?etape=idee&besoin=garantie");

        assertThat(page.select("h1").text()).isEqualTo("Aucune aide ne répond encore à votre projet");
        assertThat(page.select(".widen__way")).hasSize(2);
    }

    @Test
    void the_path_has_seven_stages_each_with_what_to_do_who_helps_and_what_there_is() {
        var stages = open("porteurs-de-projet").select(".path > li");

        assertThat(stages).hasSize(7);
        assertThat(stages)
                .allMatch(stage -> stage.select(".path__part").size() == 3
                        && stage.select(".path__part a").size() >= 2);
    }
}
