package fr.vitrine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Garage solidaire               ~ garage-solidaire
            L'Épicerie  d’Hesdin — n° 2    ~ l-epicerie-d-hesdin-n-2
            Œuvres & Cœurs                 ~ oeuvres-coeurs
            ÇA ROULE !                     ~ ca-roule
            --déjà--                       ~ deja
            Straße ﬁn m²                   ~ strasse-fin-m2
            <script>alert(1)</script>      ~ script-alert-1-script
            ../../etc/passwd               ~ etc-passwd
            a\u202eb                       ~ a-b
            日本語 café                      ~ cafe
            """)
    void a_name_becomes_words_and_hyphens(String name, String slug) {
        assertThat(Slug.of(name, "structure")).isEqualTo(new Slug(slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "---", "日本語", "\u202e", "🙂", "́"})
    void a_name_without_latin_letters_gets_the_fallback(String name) {
        assertThat(Slug.of(name, "structure")).isEqualTo(new Slug("structure"));
    }

    @Test
    void a_long_name_is_cut_without_a_hyphen_at_the_end() {
        assertThat(Slug.of("a".repeat(79) + " bc", "x").value()).isEqualTo("a".repeat(79));
        assertThat(Slug.of("é".repeat(100_000), "x").value()).isEqualTo("e".repeat(80));
        assertThat(Slug.of("-".repeat(100_000), "x").value()).isEqualTo("x");
    }

    @Test
    void numbered_slugs_stay_within_the_length() {
        assertThat(new Slug("recup-aire").numbered(2)).isEqualTo(new Slug("recup-aire-2"));
        assertThat(new Slug("a".repeat(80)).numbered(12)).isEqualTo(new Slug("a".repeat(77) + "-12"));
        assertThat(new Slug("a".repeat(76) + "-bcd").numbered(12)).isEqualTo(new Slug("a".repeat(76) + "-12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "a-",
                "-a",
                "a--b",
                "A",
                "é",
                "a b",
                "a/b",
                "..",
                "a%2Fb",
                "a\n",
                "a\u202eb",
                "javascript:alert(1)"
            })
    void what_no_address_can_end_in_is_refused(String raw) {
        assertThat(Slug.parse(raw)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(raw));
    }

    @Test
    void the_first_free_one_of_a_name_is_found() {
        var taken = Set.of(new Slug("garage"), new Slug("garage-2"));

        assertThat(new Slug("garage").free(taken::contains)).isEqualTo(new Slug("garage-3"));
        assertThat(new Slug("atelier").free(taken::contains)).isEqualTo(new Slug("atelier"));
    }

    @Test
    void length_is_limited() {
        assertThat(Slug.parse("a".repeat(80))).isPresent();
        assertThat(Slug.parse("a".repeat(81))).isEmpty();
        assertThat(Slug.parse("a-".repeat(100_000))).isEmpty();
    }
}
