package fr.vitrine.frontend.publicsite.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.events.Events;
import fr.vitrine.events.Session;
import fr.vitrine.frontend.ViewTest;
import fr.vitrine.kernel.Actor;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AgendaViewsTest extends ViewTest {

    @Autowired
    private Events events;

    @Test
    void what_is_on_stands_day_by_day_and_what_goes_on_stands_today() {
        var page = open("agenda");

        assertThat(page.select(".agenda-day__title").eachText()).startsWith("Aujourd’hui, mardi 17 novembre");
        assertThat(page.select(".agenda-day")
                        .getFirst()
                        .select(".agenda-row__title")
                        .text())
                .contains("Exposition « Mains d’ici »");
        assertThat(page.select(".agenda-row").size()).isEqualTo(30);
        assertThat(page.select(".agenda-row .tag-example")).hasSize(30);
    }

    @Test
    void every_period_and_filter_leads_to_as_many_dates_as_it_says() {
        for (var chip : open("agenda").select(".agenda-periods .chip, .landing-aside .chip")) {
            var count = chip.select(".chip__count").text();
            var found = open(chip.attr("href").substring(1)).select(".answer").text();

            assertThat(found)
                    .as(chip.text())
                    .startsWith(count.equals("1") ? "Une date" : count.equals("0") ? "Aucune date" : count + " dates");
        }
    }

    @Test
    void filters_combine_and_each_can_be_taken_away() {
        var page = open("agenda?domaine=culture&gratuit=oui&lieu=Conchy-sur-Canche&rayon=5");

        assertThat(page.select(".agenda-row__title a").eachText()).containsOnly("Exposition « Mains d’ici »");
        assertThat(page.select(".active-filters .chip--removable").eachAttr("href"))
                .hasSize(3)
                .anyMatch(href -> !href.contains("domaine="))
                .anyMatch(href -> !href.contains("gratuit="));
    }

    @Test
    void who_holds_it_and_a_programme_are_chosen_from_lists_that_keep_what_else_is_asked() {
        var form = open("agenda?gratuit=oui").select("form:has(#organisateur)");
        assertThat(form.select("input[name=gratuit]").val()).isEqualTo("oui");

        var samples = Map.of("organisateur", "L’Étal de Pernes", "programme", "Saison des solutions d’ici");
        for (var name : samples.keySet()) {
            var option = form.select("#" + name + " option:contains(" + samples.get(name) + ")")
                    .getFirst();
            var found = open("agenda?gratuit=oui&" + name + "=" + option.val());
            assertThat(found.select("#" + name + " option[selected]").text()).isEqualTo(option.text());
            assertThat(found.select(".active-filters").text()).contains(option.text(), "Gratuit");
            assertThat(found.select(".agenda-row")).as(option.text()).isNotEmpty();
        }
    }

    @Test
    void where_a_place_is_asked_the_page_says_how_far_around_it() {
        assertThat(open("agenda?lieu=Fr%C3%A9vent&rayon=20")
                        .select(".active-filters")
                        .text())
                .contains("à Frévent et 20 km autour");
        assertThat(open("agenda?lieu=Fr%C3%A9vent&rayon=0")
                        .select(".active-filters")
                        .text())
                .contains("à Frévent")
                .doesNotContain("autour");
    }

    @Test
    void where_nothing_answers_it_is_said_what_asking_less_would_give() {
        var page = open("agenda?q=accord%C3%A9on&domaine=culture");

        assertThat(page.select(".nothing h2").text()).isEqualTo("Rien n’est annoncé pour cette demande.");
        var way = page.select(".widen__way").getFirst();
        assertThat(open(way.select("a").attr("href").substring(1))
                        .select(".answer")
                        .text())
                .startsWith(way.select("strong").text().split(" ")[0]);
    }

    @Test
    void two_days_are_asked_in_whatever_order() {
        var page = open("agenda?du=2026-11-30&au=2026-11-18");

        assertThat(page.select(".active-filters").text()).contains("du mercredi 18 novembre au lundi 30 novembre");
        assertThat(page.select(".answer").text())
                .isEqualTo(open("agenda?du=2026-11-18&au=2026-11-30")
                        .select(".answer")
                        .text());
    }

    @Test
    void the_archive_has_what_was_and_tells_apart_what_has_no_date() {
        var page = open("agenda?quand=passes");

        assertThat(page.select(".agenda-row__title a").eachText())
                .startsWith("Soirée jeux au village", "Découverte des métiers du réemploi")
                .contains("Itinéraire de la mobilité")
                .contains("Panier malin, panier vilain", "Camp de l’innovation");
        assertThat(page.select("section[aria-labelledby=sans-date] .agenda-row__time")
                        .eachText())
                .contains("un 2 décembre", "date inconnue");
    }

    @Test
    void a_month_is_a_table_whose_days_name_what_is_on() {
        var page = open("agenda?vue=mois&mois=2026-12");

        assertThat(page.select(".month__title").text()).isEqualTo("Décembre 2026");
        assertThat(page.select(".month td:not(.month__other)")).hasSize(31);
        assertThat(page.select(".month td").text()).contains("Marché des producteurs en circuit court");
        assertThat(page.select(".month__head a").getFirst().attr("href")).contains("mois=2026-11");
    }

    @Test
    void an_event_says_what_it_is_and_all_its_dates_and_each_date_has_a_page() {
        var page = open("agenda/repair-cafe-du-samedi");
        var dates = page.select(".event__day a");

        assertThat(page.select("h1").text()).startsWith("Repair café du samedi");
        assertThat(dates).hasSize(10);
        assertThat(page.select(".event__day--off strong").text()).isEqualTo("Annulé");
        assertThat(page.select(".contact a[href$=.ics]").attr("href")).isEqualTo("/agenda/repair-cafe-du-samedi.ics");
        assertThat(open(dates.get(2).attr("href").substring(1))
                        .select(".event__notices")
                        .text())
                .contains("Annulé");
        assertThat(title()).contains("Repair café du samedi, samedi");
    }

    @Test
    void a_day_that_was_moved_leads_to_where_it_is_now_and_a_day_it_never_had_to_nothing() {
        var event = events.list(Actor.OPERATOR).stream()
                .filter(found -> found.slug().value().equals("balade-le-long-de-la-canche"))
                .findFirst()
                .orElseThrow();
        var occurrence = events.occurrences(Actor.OPERATOR, event.id()).getFirst();
        var before = occurrence.firstDay();
        var moved = Session.at(before.plusDays(7), LocalTime.of(9, 30), LocalTime.of(11, 30));
        events.change(Actor.OPERATOR, occurrence.id(), moved, "Une semaine plus tard");

        assertThat(open("agenda/balade-le-long-de-la-canche/" + before)
                        .select(".event__notices")
                        .text())
                .contains("Une semaine plus tard");
        assertThat(open("agenda/balade-le-long-de-la-canche/2020-01-01")
                        .select("h1")
                        .text())
                .doesNotContain("Balade");
        assertThat(open("agenda/n-existe-pas").select(".state-page")).isNotEmpty();
    }

    @Test
    void what_is_over_says_so_and_offers_neither_registration_nor_calendar() {
        var page = open("agenda/soiree-jeux-au-village");

        assertThat(page.select(".event__notices").text()).contains("C’est terminé");
        assertThat(page.select("a[href$=.ics]")).isEmpty();
    }

    @Test
    void everything_is_told_in_english_too() {
        assertThat(open("agenda?lang=en")
                        .select(".agenda-day__title")
                        .getFirst()
                        .text())
                .isEqualTo("Today, Tuesday 17 November");
        assertThat(open("agenda/repair-cafe-du-samedi?lang=en")
                        .select(".event__when")
                        .text())
                .isEqualTo("Saturday 21 November, 2 pm – 5 pm");
    }

    @Test
    void whatever_stands_in_the_address_gives_a_page() {
        for (var query : new String[] {
            "quand=jamais",
            "du=2026-02-30",
            "mois=9999-99&vue=mois",
            "rayon=-5&lieu=Fr%C3%A9vent",
            "organisateur=x9",
            "organisateur=s999999999999999999",
            "page=-1",
            "domaine=rien&public=personne",
            "vue=cube"
        }) {
            assertThat(open("agenda?" + query).select("h1").text()).as(query).startsWith("Agenda");
        }
    }
}
