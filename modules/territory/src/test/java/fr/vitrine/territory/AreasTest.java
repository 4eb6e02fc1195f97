package fr.vitrine.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.vitrine.testkit.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

class AreasTest {

    private final Areas areas = new Areas(TestDatabase.create().jooq());

    @Test
    void areas_are_known_by_their_codes_and_others_are_left_out() {
        assertThat(areas.departementNames(List.of("62", "2A", "99")))
                .containsOnly(entry("62", "Pas-de-Calais"), entry("2A", "Corse-du-Sud"));
        assertThat(areas.regionNames(List.of("62", "99"))).containsOnly(entry("62", "Hauts-de-France"));
        assertThat(areas.epciNames(List.of("200069672", "000000000"))).containsOnlyKeys("200069672");
        assertThat(areas.epciNames(List.of())).isEmpty();
    }
}
