package fr.vitrine.frontend.publicsite.structures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.frontend.ViewTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form answers in place, whatever the browser sends of it, and knows the one address of its question. */
class LiveListTest extends ViewTest {

    @ParameterizedTest
    @CsvSource({
        "structures, /structures",
        "structures?q=&lieu=&public=particuliers&rayon=20&intervention=&tri=nom, /structures?public=particuliers&tri=nom",
        "structures?q=bois&lieu=frevent&public=entreprises&rayon=20, "
                + "/structures?q=bois&public=entreprises&commune=62361&rayon=20",
        "structures?lieu=nulle-part-ici, /structures?lieu=nulle-part-ici",
        "structures?q=garage&lieu=&lang=en, /structures?q=garage&lang=en"
    })
    void the_form_tells_the_address_without_what_goes_without_saying(String asked, String told) {
        open(asked);

        assertThat(page().select("form#recherche").attr("data-live")).isEqualTo(told);
    }
}
