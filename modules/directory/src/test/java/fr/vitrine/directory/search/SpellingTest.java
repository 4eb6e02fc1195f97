package fr.vitrine.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "recylcage,recyclage,1",
        "garge,garage,1",
        "chorrale,chorale,1",
        "velo,velo,0",
        "abc,,3",
        "menuzerie,menuiserie,2"
    })
    void counts_letters_added_dropped_changed_or_swapped(String a, String b, int distance) {
        assertThat(Spelling.distance(a, b == null ? "" : b)).isEqualTo(distance);
    }

    @Test
    void the_nearest_word_is_meant() {
        assertThat(Spelling.nearest("recylcage", List.of("recyclerie", "recyclage")))
                .isEqualTo("recyclage");
    }

    @Test
    void of_words_equally_near_the_first_is_meant() {
        assertThat(Spelling.nearest("gante", List.of("gare", "gants", "gante"))).isEqualTo("gante");
        assertThat(Spelling.nearest("selle", List.of("salle", "stelle"))).isEqualTo("salle");
    }

    @Test
    void another_first_letter_is_another_word() {
        assertThat(Spelling.nearest("marine", List.of("farine"))).isEqualTo("marine");
        assertThat(Spelling.nearest("brasserie", List.of("grasserie", "brasserrie")))
                .isEqualTo("brasserrie");
    }

    @Test
    void a_word_that_nothing_resembles_stays_as_it_is() {
        assertThat(Spelling.nearest("piscine", List.of("cuisine"))).isEqualTo("piscine");
        assertThat(Spelling.nearest("abc", List.of("abd"))).isEqualTo("abc");
    }
}
