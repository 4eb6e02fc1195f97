package fr.vitrine.directory.importing;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.db.jooq.directory.enums.StructureStatus;
import fr.vitrine.directory.importing.ImportReport.Done;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;

class SampleDataTest {

    private static final ImportFixture FIXTURE = new ImportFixture();

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @BeforeEach
    void clear() {
        FIXTURE.clear();
    }

    @Test
    void a_new_installation_begins_with_the_sample_without_a_single_complaint() {
        var report = sample("classpath:sample/ternois/structures.json").loadIfEmpty(Actor.OPERATOR);
        assertThat(report).get().isInstanceOfSatisfying(Done.class, done -> {
            assertThat(done.created().count()).isGreaterThan(30);
            assertThat(done.refused().first()).isEmpty();
            assertThat(done.warnings().first()).isEmpty();
        });
    }

    @Test
    void the_three_structures_of_the_press_article_are_matched_by_the_register() {
        sample("classpath:sample/ternois/structures.json").loadIfEmpty(Actor.OPERATOR);
        var report = FIXTURE.done(FIXTURE.csv(
                "siret,nom,kind,naf,code_postal,commune",
                "38096757000033,ASSOC ATRE,ACI,3832Z,62130,Saint-Pol-sur-Ternoise",
                "75141543100012,SAS ABBAYE DE BELVAL,EI,1051C,62130,Troisvaux",
                "79958131900024,ASSOC ACCESS AUTO 62,EI,9499Z,62770,Auchy-lès-Hesdin"));
        assertThat(report.created().count()).isZero();
        assertThat(report.changed().first())
                .extracting(ImportReport.Changed::name)
                .containsExactly("ATRE", "Abbaye de Belval", "Garage solidaire Access Auto 62");
    }

    @Test
    void a_directory_that_holds_a_structure_is_left_alone() {
        FIXTURE.done(FIXTURE.csv("nom,commune", "A,Arras"));
        assertThat(sample("classpath:sample/ternois/structures.json").loadIfEmpty(Actor.OPERATOR))
                .isEmpty();
        assertThat(FIXTURE.count()).isEqualTo(1);
    }

    @Test
    void no_file_means_no_sample() {
        assertThat(sample("").loadIfEmpty(Actor.OPERATOR)).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_does_not_keep_the_site_from_starting() {
        assertThat(sample("classpath:absent.json").loadIfEmpty(Actor.OPERATOR))
                .get()
                .isInstanceOf(ImportReport.Unusable.class);
    }

    @Test
    void a_visitor_may_not_load_it() {
        assertThatThrownBy(() -> sample("").loadIfEmpty(Actor.VISITOR)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void what_came_with_the_software_is_archived_and_what_is_the_sites_own_stays() {
        sample("classpath:sample/ternois/structures.json").loadIfEmpty(Actor.OPERATOR);
        FIXTURE.done(FIXTURE.csv("nom,commune", "Notre propre atelier,Arras"));
        var samples = FIXTURE.samples();
        var shown = samples.count(Actor.OPERATOR);

        assertThat(samples.archive(Actor.OPERATOR)).isEqualTo(shown).isGreaterThan(30);

        assertThat(samples.count(Actor.OPERATOR)).isZero();
        assertThat(samples.archive(Actor.OPERATOR)).isZero();
        assertThat(FIXTURE.jooq.fetchCount(STRUCTURE, STRUCTURE.STATUS.eq(StructureStatus.published)))
                .isEqualTo(1);
    }

    @Test
    void only_administrators_take_it_off_the_site() {
        var editor = new Actor.Person(new PersonId(1), StaffRole.EDITOR, Map.of());
        for (var wrong : List.of(Actor.VISITOR, editor)) {
            assertThatThrownBy(() -> FIXTURE.samples().count(wrong)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> FIXTURE.samples().archive(wrong)).isInstanceOf(AccessDenied.class);
        }
    }

    private static SampleData sample(String location) {
        return new SampleData(FIXTURE.importer(), new DefaultResourceLoader(), location);
    }
}
