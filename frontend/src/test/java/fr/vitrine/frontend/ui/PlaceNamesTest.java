package fr.vitrine.frontend.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Frévent, de Frévent, à Frévent",
        "Auchy-lès-Hesdin, d’Auchy-lès-Hesdin, à Auchy-lès-Hesdin",
        "Écoivres, d’Écoivres, à Écoivres",
        "Hesdin-la-Forêt, d’Hesdin-la-Forêt, à Hesdin-la-Forêt",
        "Le Parcq, du Parcq, au Parcq",
        "Les Attaques, des Attaques, aux Attaques",
        "La Thieuloye, de La Thieuloye, à La Thieuloye",
        "Lens, de Lens, à Lens",
    })
    void french_contracts_and_elides(String name, String of, String in) {
        assertThat(PlaceNames.of(name, Locale.FRENCH)).isEqualTo(of);
        assertThat(PlaceNames.in(name, Locale.FRENCH)).isEqualTo(in);
        assertThat(PlaceNames.of(name, Locale.ENGLISH)).isEqualTo(name);
        assertThat(PlaceNames.in(name, Locale.ENGLISH)).isEqualTo("in " + name);
    }
}
