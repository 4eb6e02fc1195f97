package fr.vitrine.frontend.publicsite.structures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.frontend.ui.El;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordMarksTest {

    @ParameterizedTest
    @CsvSource({
        "réparer une voiture, Réparation de voitures, <mark>Réparation</mark> de <mark>voitures</mark>",
        "recycler, La recyclerie du Ternois, La <mark>recyclerie</mark> du Ternois",
        "mobilite, Mobilité pour tous, <mark>Mobilité</mark> pour tous",
        "art, L’artisan et son art, L’artisan et son <mark>art</mark>",
        "de la des, Aide de la commune, Aide de la commune",
        "jardin, rien, rien",
    })
    void words_are_marked_whatever_their_accents_and_endings(String asked, String text, String marked) {
        assertThat(mark(asked, text)).isEqualTo("<p>" + marked + "</p>");
    }

    @Test
    void markup_stays_text() {
        assertThat(mark("gras", "<b>gras</b>")).isEqualTo("<p>&lt;b&gt;<mark>gras</mark>&lt;/b&gt;</p>");
    }

    @Test
    void without_words_nothing_is_marked() {
        assertThat(mark("", "Un texte")).isEqualTo("<p>Un texte</p>");
    }

    private static String mark(String asked, String text) {
        var html = new WordMarks(asked).in(El.el("p", ""), text).getElement().getOuterHTML();
        return html.replaceAll("\\s*\n\\s*", "");
    }
}
