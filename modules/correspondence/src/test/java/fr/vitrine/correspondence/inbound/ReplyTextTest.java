package fr.vitrine.correspondence.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What programs put around an answer; each of these has the answer {@code Oui.} and nothing else. */
class ReplyTextTest {

    static Stream<Arguments> programs() {
        return Stream.of(
                program("Gmail, French", """
                        Oui.

                        Le dim. 22 nov. 2026 à 14:03, Ternois Solidaire <no-reply@ternois.example> a
                        écrit :

                        > Bonjour,
                        >
                        > Samedi ?
                        """),
                program("Gmail, English", """
                        Oui.

                        On Sun, Nov 22, 2026 at 2:03 PM Ternois Solidaire <no-reply@ternois.example>
                        wrote:

                        > Samedi ?
                        """),
                program("Thunderbird, French, with a no-break space", """
                        Oui.

                        Le 22/11/2026 à 14:03, Ternois Solidaire a écrit\u00a0:
                        > Samedi ?
                        """),
                program("Thunderbird, answered below", """
                        Le 22/11/2026 à 14:03, Ternois Solidaire a écrit :
                        > Samedi ?

                        Oui.
                        """),
                program("Apple Mail on a phone", """
                        Oui.

                        Envoyé de mon iPhone

                        > Le 22 nov. 2026 à 14:03, Ternois Solidaire <no-reply@ternois.example> a écrit :
                        >\s
                        > \ufeffSamedi ?
                        """),
                program("Outlook, French", """
                        Oui.

                        ________________________________
                        De : Ternois Solidaire <no-reply@ternois.example>
                        Envoyé : dimanche 22 novembre 2026 14:03
                        À : Lou <lou@volunteer.invalid>
                        Objet : Le Fil vous a répondu

                        Samedi ?
                        """),
                program("Outlook, English", """
                        Oui.

                        Get Outlook for Android<https://aka.ms/x>
                        ________________________________
                        From: Ternois Solidaire <no-reply@ternois.example>
                        Sent: Sunday, November 22, 2026 2:03 PM
                        To: Lou <lou@volunteer.invalid>
                        Subject: Le Fil

                        Samedi ?
                        """),
                program("an older Outlook", """
                        Oui.

                        -----Message d'origine-----
                        De : Ternois Solidaire
                        Samedi ?
                        """),
                program("Yahoo, without marks", """
                        Oui.

                            Le dimanche 22 novembre 2026 à 14:03:22 UTC+1, Ternois Solidaire <no-reply@ternois.example> a écrit :

                         Samedi ?
                        Répondez par le lien.
                        """),
                program("Orange", """
                        Oui.

                        > Message du 22/11/26 14:03
                        > De : "Ternois Solidaire" <no-reply@ternois.example>
                        > A : lou@volunteer.invalid
                        > Objet : Le Fil
                        >
                        > Samedi ?
                        """),
                program("Proton, with its signature", """
                        Oui.

                        Sent with Proton Mail secure email.

                        On Sunday, November 22nd, 2026 at 14:03, Ternois Solidaire <no-reply@ternois.example> wrote:

                        > Samedi ?
                        """),
                program("a name alone", """
                        Oui.

                        Ternois Solidaire a écrit :
                        > Samedi ?
                        """),
                program("a signature", """
                        Oui.

                        --\s
                        Lou Martin
                        06 00 00 00 00
                        """),
                program("nothing", "Oui."));
    }

    private static Arguments program(String name, String text) {
        return Arguments.of(name, text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void of_an_answer_stays_what_was_written(String name, String text) {
        assertThat(ReplyText.of(text, false)).isEqualTo("Oui.");
        assertThat(ReplyText.of(text.replace("\n", "\r\n"), false)).isEqualTo("Oui.");
    }

    @Test
    void what_is_written_between_quoted_lines_stays() {
        assertThat(ReplyText.of("""
                        Le 22/11/2026 à 14:03, Ternois Solidaire a écrit :
                        > Samedi ?
                        Oui.
                        > À 9 h ?
                        Plutôt 10 h.
                        """, false)).isEqualTo("Oui.\nPlutôt 10 h.");
    }

    @Test
    void a_letter_that_looks_like_a_quotation_here_and_there_is_whole() {
        var letter = """
                Bonjour,

                Le maire nous a écrit : il viendra.
                De : moi, pour vous.
                On se voit samedi - ou dimanche.

                Le 12 mars, ma voisine m'a écrit :
                « Je viens aussi. »

                -- c'est tout --""";
        assertThat(ReplyText.of(letter, false)).isEqualTo(letter);
    }

    @Test
    void flowing_lines_are_joined_where_their_program_says_so() {
        assertThat(ReplyText.of("Je viens \nsamedi.\n\nÀ bientôt", true)).isEqualTo("Je viens samedi.\n\nÀ bientôt");
        assertThat(ReplyText.of("Je viens \nsamedi.", false)).isEqualTo("Je viens \nsamedi.");
    }

    @Test
    void long_lines_without_end_are_read_as_well() {
        assertThat(ReplyText.of("Le " + "a".repeat(200_000), false)).hasSize(200_003);
        assertThat(ReplyText.of("De : x\n".repeat(20_000), false)).startsWith("De : x");
        assertThat(ReplyText.of("-".repeat(200_000), false)).isEmpty();
    }

    @Test
    void html_becomes_lines_without_what_its_program_quotes() {
        assertThat(HtmlText.plain("""
                        <html><head><style>p{color:red}</style></head><body><p>Oui,
                        je   viens.</p><div>À samedi<br>Lou</div><ul><li>pain</li><li>eau</li></ul>
                        <div class="gmail_quote"><div class="gmail_attr">Le dim. a écrit :</div>
                        <blockquote>Samedi ?</blockquote></div><script>alert(1)</script></body></html>""").strip()).isEqualTo("Oui, je viens.\n\nÀ samedi\nLou\n- pain\n- eau");
        assertThat(ReplyText.of(
                        HtmlText.plain("<div>Oui.</div><div id=appendonsend></div><hr><div id=divRplyFwdMsg><b>De :</b>"
                                + " Ternois</div><div>Samedi ?</div>"),
                        false))
                .isEqualTo("Oui.");
    }
}
