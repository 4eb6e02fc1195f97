package fr.vitrine.frontend.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import fr.vitrine.events.ProgrammeDetails;
import fr.vitrine.events.ProgrammeDetails.Period;
import fr.vitrine.events.Programmes;
import fr.vitrine.events.Publication;
import fr.vitrine.frontend.ViewTest;
import fr.vitrine.kernel.Actor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

class ProgrammeFilesTest extends ViewTest {

    private static final String EXAMPLE = "/programmes/saison-des-solutions-d-ici";

    @Autowired
    private WebApplicationContext site;

    private MockMvcTester http;

    @Autowired
    private Programmes programmes;

    @BeforeEach
    void openHttp() {
        http = MockMvcTester.from(site);
    }

    @Test
    void a_programme_shows_its_events_by_day_by_place_and_by_theme() {
        var byDay = open("programmes/saison-des-solutions-d-ici");
        var byPlace = open("programmes/saison-des-solutions-d-ici?par=lieu");
        var byTheme = open("programmes/saison-des-solutions-d-ici?par=theme&lang=en");

        assertThat(byDay.select(".programme__events h3.agenda-day__title").eachText())
                .contains("Mercredi 25 novembre");
        assertThat(byPlace.select("h3.agenda-day__title").eachText())
                .contains("Frévent", "Saint-Pol-sur-Ternoise", "En ligne ou ailleurs");
        assertThat(byTheme.select("h3.agenda-day__title").eachText()).contains("Mobility");
        assertThat(byPlace.select(".agenda-row__title a").eachAttr("href")).doesNotHaveDuplicates();
    }

    @Test
    void the_list_has_what_goes_on_first_and_then_what_was() {
        assertThat(open("programmes").select("main h2, .card__title a").eachText())
                .containsSubsequence(
                        "En cours et à venir",
                        "Saison des solutions d’ici",
                        "Passés",
                        "Mois de l’économie sociale et solidaire");
    }

    @Test
    void the_agenda_asked_for_a_programme_shows_nothing_else_and_a_programme_that_is_gone_shows_nothing() {
        var asked = open("agenda?programme=saison-des-solutions-d-ici");

        assertThat(asked.select(".active-filters .chip").eachText().getFirst())
                .startsWith("Saison des solutions d’ici");
        assertThat(asked.select(".agenda-row__title a").eachText())
                .doesNotContain("Visite du chantier de la grange en torchis");
        assertThat(open("agenda?programme=jamais-vu").select(".agenda-row")).isEmpty();
    }

    @Test
    void its_feeds_are_named_by_it_and_hold_its_times() {
        var calendar = Biweekly.parse(body(EXAMPLE + ".ics")).first();

        assertThat(calendar).isNotNull();
        assertThat(calendar.getNames().getFirst().getValue()).isEqualTo("Saison des solutions d’ici");
        assertThat(calendar.getEvents()).hasSize(20);
        assertThat(body(EXAMPLE + ".atom")).contains("<title>Saison des solutions d’ici</title>");
        assertThat(body(EXAMPLE + ".json")).contains("\"Bal folk d’hiver\"").doesNotContain("Visite du chantier");
        assertThat(http.get().uri("/programmes/jamais-vu.ics")).hasStatus(404);
        assertThat(http.get().uri("/programmes/jamais-vu.pdf")).hasStatus(404);
    }

    @Test
    void a_draft_is_nowhere() {
        var draft =
                programmes.create(Actor.OPERATOR, ProgrammeDetails.titled("Brouillon secret", Period.told("un jour")));

        for (var ending : List.of(".ics", ".atom", ".json", ".pdf")) {
            assertThat(http.get().uri("/programmes/" + draft.slug() + ending)).hasStatus(404);
        }
        assertThat(open("programmes").text()).doesNotContain("Brouillon secret");
    }

    @Test
    void the_printed_programme_has_a_cover_days_with_all_one_has_to_know_and_an_index_by_commune() throws IOException {
        try (var reader = new PdfReader(bytes(EXAMPLE + ".pdf"))) {
            var pages = pages(reader);
            assertThat(pages.getFirst())
                    .contains("Ternois solidaire", "Saison des solutions d’ici", "Du 17 novembre au 12 décembre 2026")
                    .contains("Élan coopératif");
            var whole = String.join(" ", pages);
            assertThat(whole)
                    .contains(
                            "Mercredi 25 novembre",
                            "20 h – 2 h",
                            "Bal folk d’hiver (exemple)",
                            "Foyer rural de Lisbourg")
                    .contains("5 €, réduit 3 €", "Sans inscription")
                    .contains("Où ? Les événements par commune");
            var told = IntStream.range(0, pages.size())
                    .filter(page -> pages.get(page).contains("Bal folk d’hiver (exemple)"))
                    .findFirst()
                    .orElseThrow();
            assertThat(whole).contains("Bal folk d’hiver – p. " + (told + 1));
            assertThat(reader.getInfo()).containsEntry("Title", "Saison des solutions d’ici – Programme");
            assertThat(reader.getCatalog().get(PdfName.LANG)).hasToString("fr");
            assertThat(reader.getCatalog().get(PdfName.STRUCTTREEROOT)).isNotNull();
        }
    }

    @Test
    void the_printed_programme_speaks_english_too_and_sets_whatever_letters_names_have() throws IOException {
        var programme = programmes.create(
                Actor.OPERATOR,
                ProgrammeDetails.titled("Fête à Łódź : œuvres & façons", Period.told("bientôt"))
                        .with(Set.of()));
        programmes.setPublication(Actor.OPERATOR, programme.id(), Publication.PUBLISHED);

        try (var reader = new PdfReader(bytes("/programmes/" + programme.slug() + ".pdf"))) {
            assertThat(pages(reader).getFirst()).contains("Fête à Łódź : œuvres & façons", "Bientôt");
        }
        try (var reader = new PdfReader(bytes(EXAMPLE + ".pdf?lang=en"))) {
            assertThat(String.join(" ", pages(reader)))
                    .contains("Wednesday 25 November")
                    .contains("Free");
            assertThat(reader.getCatalog().get(PdfName.LANG)).hasToString("en");
        }
        programmes.setPublication(Actor.OPERATOR, programme.id(), Publication.ARCHIVED);
    }

    private static List<String> pages(PdfReader reader) throws IOException {
        var extractor = new PdfTextExtractor(reader);
        var pages = new ArrayList<String>();
        for (var page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(extractor.getTextFromPage(page).replaceAll("[\\s\\u00a0]+", " "));
        }
        return pages;
    }

    private byte[] bytes(String address) {
        var answer = http.get().uri(address).exchange().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    private String body(String address) {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }
}
