package fr.vitrine.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import fr.vitrine.testkit.TestModules;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReachedCommunesTest {

    private static final String TERNOIS = "200069672";
    private static final CommuneCode SAINT_POL = new CommuneCode("62767");
    private static final CommuneCode FREVENT = new CommuneCode("62361");

    /** Vitz-sur-Authie: the one commune of the Ternois that is in another département. */
    private static final CommuneCode IN_SOMME = new CommuneCode("80810");

    private static final GeoPoint IN_SAINT_POL = new GeoPoint(50.3820, 2.3370);

    private static StructureWriter writer;
    private static ReachedCommunes reached;
    private static List<Commune> ternois;
    private static int count;

    @BeforeAll
    static void openDatabase() {
        var modules = TestModules.start();
        writer = modules.get(StructureWriter.class);
        reached = modules.get(ReachedCommunes.class);
        ternois = modules.get(Communes.class).ofEpci(TERNOIS);
    }

    private static StructureId structure(Status status, ZoneOfAction... zones) {
        var services = List.of(zones).stream()
                .map(zone -> new ServiceDetails("Aide", null, Set.of(), Set.of(Audience.INDIVIDUALS), null, null, zone))
                .toList();
        var details = StructureDetails.named("Aide", LocalDate.of(2026, 11, 1))
                .address(new Address(null, null, null, SAINT_POL))
                .point(IN_SAINT_POL)
                .services(services)
                .build();
        return writer.create(
                new Change(Actor.OPERATOR, Change.Cause.IMPORTED),
                new SourceKey("test", Integer.toString(count++)),
                details,
                status);
    }

    private static Set<CommuneCode> reachedBy(ZoneOfAction... zones) {
        return reached.of(structure(Status.PUBLISHED, zones), ternois);
    }

    @Test
    void where_it_is_it_is_even_without_a_service() {
        assertThat(reachedBy()).containsExactly(SAINT_POL);
        assertThat(reachedBy(ZoneOfAction.ON_SITE)).containsExactly(SAINT_POL);
    }

    @Test
    void the_zones_of_all_services_count() {
        var frevent = new ZoneOfAction(Set.of(FREVENT), Set.of(), Set.of(), null, false);

        assertThat(reachedBy(ZoneOfAction.ON_SITE, frevent)).containsExactlyInAnyOrder(SAINT_POL, FREVENT);
    }

    @Test
    void an_epci_a_departement_and_the_country_reach_what_is_in_them() {
        assertThat(reachedBy(new ZoneOfAction(Set.of(), Set.of(TERNOIS), Set.of(), null, false)))
                .hasSize(103);
        assertThat(reachedBy(new ZoneOfAction(Set.of(), Set.of(), Set.of(), null, true)))
                .hasSize(103);
        assertThat(reachedBy(departement("62"))).hasSize(102).doesNotContain(IN_SOMME);
        assertThat(reachedBy(departement("80"))).containsExactlyInAnyOrder(SAINT_POL, IN_SOMME);
    }

    private static ZoneOfAction departement(String code) {
        return new ZoneOfAction(Set.of(), Set.of(), Set.of(code), null, false);
    }

    @Test
    void a_circle_reaches_the_communes_whose_centre_is_in_it() {
        var near = reachedBy(new ZoneOfAction(Set.of(), Set.of(), Set.of(), 5, false));

        assertThat(near).contains(SAINT_POL).doesNotContain(FREVENT).hasSizeBetween(5, 30);
        assertThat(reachedBy(new ZoneOfAction(Set.of(), Set.of(), Set.of(), 15, false)))
                .contains(FREVENT)
                .containsAll(near);
    }

    @Test
    void what_is_not_published_reaches_nothing() {
        assertThat(reached.of(
                        structure(Status.DRAFT, new ZoneOfAction(Set.of(), Set.of(), Set.of(), null, true)), ternois))
                .isEmpty();
    }
}
