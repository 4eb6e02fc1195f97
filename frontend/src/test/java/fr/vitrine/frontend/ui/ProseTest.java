package fr.vitrine.frontend.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    private static String html(String markdown) {
        return Prose.html(markdown, 3).strip();
    }

    @Test
    void markdown_becomes_html() {
        assertThat(html("Une *vraie* **entreprise** :\n\n- réparer\n- louer"))
                .isEqualToIgnoringNewLines(
                        "<p>Une <em>vraie</em> <strong>entreprise</strong> :</p><ul><li>réparer</li><li>louer</li></ul>");
    }

    @Test
    void headings_go_below_the_section_they_stand_in_whatever_their_first_level_is() {
        assertThat(html("# Un\n\n## Deux\n\n###### Six"))
                .isEqualToIgnoringNewLines("<h3>Un</h3><h4>Deux</h4><h6>Six</h6>");
        assertThat(html("### Trois")).isEqualTo("<h3>Trois</h3>");
        assertThat(Prose.html("# Un\n\n## Deux", 2)).isEqualToIgnoringNewLines("<h2>Un</h2><h3>Deux</h3>");
    }

    @Test
    void links_that_lead_away_are_marked() {
        assertThat(html("[le site](https://example.org/a?b=c)"))
                .isEqualTo("<p><a href=\"https://example.org/a?b&#61;c\" rel=\"nofollow noopener\">le site</a></p>");
        assertThat(html("[courriel](mailto:a@example.org)")).contains("href=\"mailto:a&#64;example.org\"");
        assertThat(html("[l’ESS](/ess)")).isEqualTo("<p><a href=\"/ess\">l’ESS</a></p>");
        assertThat(html("[ailleurs](//evil.example)")).contains("rel=\"nofollow noopener\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "![image](https://evil.example/pixel.png)",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java\nscript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "<javascript:alert(1)>",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox)",
                "<a href=\"javascript:alert(1)\" onclick=\"alert(1)\">x</a>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<style>body{display:none}</style>",
                "<p style=\"position:fixed\" class=\"x\" id=\"contenu\">x</p>",
                "<svg onload=alert(1)><math><mtext></p><script>alert(1)</script>",
                "<form action=https://evil.example><input name=q></form>",
                "[x](https://a.example\" onmouseover=\"alert(1))",
                "<base href=https://evil.example>",
                "<meta http-equiv=refresh content=0>",
                "</div></main><h1>x</h1>",
                "<!--><script>alert(1)</script>-->",
            })
    void hostile_text_does_no_harm(String markdown) {
        assertThat(html(markdown).toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "<script", "<img", "<iframe", "<style", "<svg", "<form", "<input", "<base", "<meta", "<h1",
                        "</div")
                .doesNotContain("href=\"javascript", "href=\"data", "href=\"vbscript", "href=\"&#")
                .doesNotContainPattern("<[^>]* (on[a-z]+|style|id|class)=");
    }
}
