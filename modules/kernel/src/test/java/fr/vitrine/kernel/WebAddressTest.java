package fr.vitrine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            https://www.ternois.fr/ https://www.ternois.fr/
            www.ternois.fr https://www.ternois.fr
            ternois.fr/a?b=c#d https://ternois.fr/a?b=c#d
            HTTP://Ternois.FR/Page http://ternois.fr/Page
            http://ternois.fr:8080/ http://ternois.fr:8080/
            https://épicerie.fr/café https://xn--picerie-9xa.fr/café
            https://mastodon.social/@ternois https://mastodon.social/@ternois
            https://fr.wikipedia.org/wiki/Économie_sociale https://fr.wikipedia.org/wiki/Économie_sociale
            https://ternois。fr https://ternois.fr
            """)
    void addresses_are_read_as_people_write_them(String written, String address) {
        assertThat(WebAddress.parse(written)).map(WebAddress::value).contains(address);
        assertThat(WebAddress.parse(address)).contains(new WebAddress(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\u200bscript:alert(1)",
                "javascript://ternois.fr/%0aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://ternois.fr",
                "mailto:a@ternois.fr",
                "view-source:https://ternois.fr"
            })
    void other_schemes_are_refused(String written) {
        assertThat(WebAddress.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user@ternois.fr",
                "https://user:secret@ternois.fr/",
                "https://ternois.fr@evil.example",
                "https://ternois.fr:80@evil.example/",
                "user@ternois.fr",
                "https://@ternois.fr",
                "https://ternois.fr\\@evil.example",
                "https://a%40b@evil.example"
            })
    void user_names_are_refused(String written) {
        assertThat(WebAddress.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "https://",
                "http:///page",
                "//ternois.fr",
                "localhost",
                "https://localhost",
                "https://localhost.",
                "https://.fr",
                "https://a..fr",
                "https://-a.fr",
                "https://[::1]/",
                "https://ternois.fr:99999/",
                "https://ternois.fr:port/",
                "https://ternois.fr/a b",
                "https://ternois.fr/<script>",
                "https://ternois.fr/\"onclick=",
                "https://ternois.fr/%zz",
                "bonjour",
                "https:ternois.fr"
            })
    void what_is_no_address_of_a_public_page_is_refused(String written) {
        assertThat(WebAddress.parse(written)).isEmpty();
    }

    @Test
    void invisible_characters_are_dropped_when_reading_and_refused_otherwise() {
        assertThat(WebAddress.parse("\u200bhttps://ternois.fr/\u202egpj.exe"))
                .contains(new WebAddress("https://ternois.fr/gpj.exe"));
        assertThatIllegalArgumentException().isThrownBy(() -> new WebAddress("https://ternois.fr/\u202egpj.exe"));
        assertThatIllegalArgumentException().isThrownBy(() -> new WebAddress("https://ternois.fr/\n"));
    }

    @Test
    void length_is_limited() {
        var longest = "https://ternois.fr/" + "a".repeat(WebAddress.MAX_LENGTH - 19);
        assertThat(WebAddress.parse(longest)).isPresent();
        assertThat(WebAddress.parse(longest + "a")).isEmpty();
        assertThat(WebAddress.parse("a".repeat(1_000_000) + ".fr")).isEmpty();
        assertThat(WebAddress.parse("a".repeat(64) + ".fr")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.ternois.fr/,ternois.fr",
        "http://ternois.fr/page/,ternois.fr/page",
        "https://ternois.fr/?a=b,ternois.fr/?a=b"
    })
    void people_read_it_without_scheme(String address, String readable) {
        assertThat(new WebAddress(address).readable()).isEqualTo(readable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ternois.fr", "javascript:alert(1)", "https://user@ternois.fr", "https://épicerie.fr"})
    void the_constructor_takes_complete_addresses_only(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new WebAddress(value));
    }
}
