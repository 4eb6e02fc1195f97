package fr.vitrine.frontend.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.frontend.Organisations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class VCardTest {

    private static final String PAGE = "https://ternois.example/structures/garage";

    private static String card(String name, String... categories) {
        return VCard.of(Organisations.minimal(name), name, "Saint-Pol", List.of(categories), PAGE);
    }

    @Test
    void no_value_can_add_a_property() {
        var card = card("Garage\r\nTEL:+33666666666\nEND:VCARD\r\u2028X\u0000\u0007Y", "Vélo\nURL:x", "a,b;c");

        assertThat(card.lines()).noneMatch(line -> line.startsWith("TEL") || line.startsWith("URL"));
        assertThat(card.lines().filter(line -> line.equals("END:VCARD"))).hasSize(1);
        assertThat(card.replace("\r\n ", "")).contains("\r\nCATEGORIES:Vélo\\nURL:x,a\\,b\\;c\r\n");
    }

    @Test
    void long_lines_are_folded_between_characters() {
        var name = "Économie solidaire été 🌾 ".repeat(12).strip();

        var card = card(name);

        assertThat(card.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(card.replace("\r\n ", "")).contains("\r\nFN:" + name + "\r\n");
    }
}
