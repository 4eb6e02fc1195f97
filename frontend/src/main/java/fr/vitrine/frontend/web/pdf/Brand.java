package fr.vitrine.frontend.web.pdf;

import fr.vitrine.territory.Territory;
import java.awt.Color;

/** The territory's colour on paper. */
final class Brand {

    private static final String USUAL = "#14543f";

    private Brand() {}

    static Color of(Territory territory) {
        var said = territory.colours().getOrDefault("brand", USUAL);
        return Color.decode(said.matches("#\\p{XDigit}{6}") ? said : USUAL);
    }
}
