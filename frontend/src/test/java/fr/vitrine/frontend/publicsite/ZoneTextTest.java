package fr.vitrine.frontend.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.ViewTest;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.ZoneOfAction;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ZoneTextTest extends ViewTest {

    private static final String SAINT_POL = "62767";
    private static final String FREVENT = "62361";
    private static final String PERNES = "62652";
    private static final String AUXI = "62060";
    private static final String ANVIN = "62036";
    private static final String LILLE = "59350";

    @Autowired
    private ZoneTexts texts;

    private String french(ZoneOfAction zone) {
        return told(zone, new CommuneCode("62050"), Locale.FRENCH);
    }

    private String told(ZoneOfAction zone, @Nullable CommuneCode home, Locale locale) {
        return texts.of(List.of(zone), home, locale).of(zone).replace('\u00a0', ' ');
    }

    private static ZoneOfAction communes(String... codes) {
        var set = Arrays.stream(codes).map(CommuneCode::new).collect(Collectors.toSet());
        return new ZoneOfAction(set, Set.of(), Set.of(), null, false);
    }

    @Test
    void a_few_communes_are_named_and_of_many_the_largest() {
        assertThat(french(communes(FREVENT))).isEqualTo("Frévent");
        assertThat(french(communes(FREVENT, PERNES, SAINT_POL))).isEqualTo("Saint-Pol-sur-Ternoise, Frévent et Pernes");
        assertThat(french(communes(FREVENT, PERNES, SAINT_POL, AUXI, ANVIN)))
                .isEqualTo("Saint-Pol-sur-Ternoise, Frévent et 3 autres communes");
    }

    @Test
    void the_territory_is_called_by_its_name() {
        var epci = new ZoneOfAction(Set.of(), Set.of(Organisations.TERNOIS), Set.of(), null, false);
        var more = new ZoneOfAction(
                Set.of(new CommuneCode(FREVENT), new CommuneCode(LILLE)),
                Set.of(Organisations.TERNOIS),
                Set.of(),
                30,
                false);

        assertThat(french(epci)).isEqualTo("tout le Ternois");
        assertThat(told(epci, null, Locale.ENGLISH)).isEqualTo("all over the Ternois");
        assertThat(french(more)).isEqualTo("tout le Ternois, Lille et 30 km autour d’Auchy-lès-Hesdin");
    }

    @Test
    void what_a_larger_part_includes_is_not_said_again() {
        var zone = new ZoneOfAction(
                Set.of(new CommuneCode(FREVENT)), Set.of(Organisations.TERNOIS), Set.of("62", "80"), null, false);

        assertThat(french(zone)).isEqualTo("Pas-de-Calais et Somme");
    }

    @Test
    void other_groupings_have_their_official_names() {
        var zone = new ZoneOfAction(Set.of(), Set.of("200044030"), Set.of("80"), null, false);

        assertThat(french(zone)).startsWith("Somme et CC des 7 Vallées");
    }

    @Test
    void everywhere_around_and_on_site() {
        var france = new ZoneOfAction(Set.of(), Set.of(), Set.of("62"), 10, true);
        var around = new ZoneOfAction(Set.of(), Set.of(), Set.of(), 30, false);

        assertThat(french(france)).isEqualTo("toute la France");
        assertThat(told(around, null, Locale.FRENCH)).isEqualTo("30 km à la ronde");
        assertThat(told(around, new CommuneCode(FREVENT), Locale.ENGLISH)).isEqualTo("30 km around Frévent");
        assertThat(french(ZoneOfAction.ON_SITE)).isEqualTo("sur place, à Auchy-lès-Hesdin");
        assertThat(told(ZoneOfAction.ON_SITE, null, Locale.FRENCH)).isEqualTo("sur place");
    }
}
