package fr.vitrine.frontend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerritoryColoursTest {

    @Test
    void a_territory_without_colours_of_its_own_has_those_of_the_sheet() {
        assertThat(TerritoryColours.css(Map.of())).isEmpty();
    }

    @Test
    void light_and_dark_screens_have_their_own() {
        assertThat(TerritoryColours.css(Map.of("brand", "#112233", "dark.brand", "#ddeeff", "wash", "#fafafa")))
                .isEqualTo(":root{--brand:#112233;--wash:#fafafa;}"
                        + "@media(prefers-color-scheme:dark){:root{--brand:#ddeeff;}}");
    }
}
