package fr.vitrine.directory.importing;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.ImportReport.Changed;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which record a row is, and what the row may change in it. */
class ImportMatchingTest {

    private static final ImportFixture FIXTURE = new ImportFixture();
    private static final String SIRET = ImportFixture.siret(1).value();
    private static final ImportOptions OTHER = ImportOptions.DEFAULT.from("autre");

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @BeforeEach
    void clear() {
        FIXTURE.clear();
    }

    @Test
    void the_same_file_again_changes_nothing() {
        var file = FIXTURE.csv(
                "nom,commune,siret,competences,publics,labels,liens,rayon_km,date_maj",
                "A,Arras," + SIRET + ",velo|recyclerie,tous,aci|esus,https://a.example.org,20,2026-01-01",
                "B,Béthune,,,,,,,");
        FIXTURE.done(file);
        var before = FIXTURE.all();
        var report = FIXTURE.done(file);
        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(report.created().count() + report.changed().count()).isZero();
        assertThat(FIXTURE.all()).isEqualTo(before);
    }

    @Test
    void a_record_without_a_date_is_dated_when_it_is_new_and_stays_so() {
        var file = FIXTURE.csv("nom,commune", "A,Arras");
        FIXTURE.done(file);
        var lastYear = LocalDate.of(2025, 3, 1);
        FIXTURE.jooq.update(STRUCTURE).set(STRUCTURE.CONFIRMED_ON, lastYear).execute();
        assertThat(FIXTURE.done(file).unchanged()).isEqualTo(1);
        assertThat(FIXTURE.only().details().confirmedOn()).isEqualTo(lastYear);
    }

    @Test
    void a_record_of_the_same_source_becomes_exactly_what_the_file_says() {
        FIXTURE.done(FIXTURE.csv("id,nom,commune,telephone,effectif", "x,A,Arras,0353010101,4"));
        var report = FIXTURE.done(FIXTURE.csv("id,nom,commune,telephone,effectif", "x,A bis,Béthune,,5"));
        assertThat(report.changed().first())
                .containsExactly(new Changed(
                        2, "A bis", List.of("nom", "effectif", "telephone", "commune", "longitude, latitude")));
        assertThat(FIXTURE.only().details().phone()).isNull();
        assertThat(FIXTURE.only().slug()).hasToString("a-bis");
    }

    @Test
    void a_record_is_found_by_its_siret_under_another_id() {
        FIXTURE.done(FIXTURE.csv("id,nom,commune,siret", "x,A,Arras," + SIRET));
        FIXTURE.done(FIXTURE.csv("id,nom,commune,siret", "y,A,Arras," + SIRET));
        assertThat(FIXTURE.only().source().id()).isEqualTo("x");
    }

    @Test
    void in_a_record_of_another_source_only_what_is_empty_is_filled() {
        FIXTURE.done(FIXTURE.csv(
                "nom,commune,siret,competences,publics", "ATRE,Arras," + SIRET + ",recyclerie,particuliers"));
        var report = FIXTURE.done(
                FIXTURE.csv(
                        "nom,commune,siret,telephone,competences,publics",
                        "ASSOC ATRE,Béthune," + SIRET + ",0353010101,velo,entreprises"),
                OTHER);
        assertThat(report.changed().first()).containsExactly(new Changed(2, "ATRE", List.of("telephone")));
        var details = FIXTURE.only().details();
        assertThat(details.phone()).hasToString("+33353010101");
        assertThat(details.address().commune()).hasToString("62041");
        assertThat(details.services().getFirst().competences()).containsExactly("recyclerie");
        assertThat(FIXTURE.only().source().source()).isEqualTo("structures");
    }

    @Test
    void a_record_of_another_source_in_which_nothing_is_empty_is_unchanged() {
        FIXTURE.done(FIXTURE.csv("nom,commune,siret", "ATRE,Arras," + SIRET));
        assertThat(FIXTURE.done(FIXTURE.csv("nom,commune,siret", "ASSOC ATRE,Arras," + SIRET), OTHER)
                        .unchanged())
                .isEqualTo(1);
    }

    @Test
    void two_sources_never_undo_each_other() {
        var own = FIXTURE.csv("nom,commune,siret", "ATRE,Arras," + SIRET);
        var other = FIXTURE.file(
                "other.csv",
                StandardCharsets.UTF_8,
                "nom,commune,siret,telephone,adresse",
                "ASSOC ATRE,Arras," + SIRET + ",0353010101,3 rue Haute");
        FIXTURE.done(own);
        assertThat(FIXTURE.done(other, OTHER).changed().count()).isEqualTo(1);

        assertThat(FIXTURE.done(own).unchanged()).isEqualTo(1);
        assertThat(FIXTURE.done(other, OTHER).unchanged()).isEqualTo(1);
        assertThat(FIXTURE.only().details().phone()).hasToString("+33353010101");
    }

    @Test
    void a_source_may_change_and_take_back_what_it_has_filled_itself() {
        FIXTURE.done(FIXTURE.csv("nom,commune,siret", "ATRE,Arras," + SIRET));
        var header = "nom,commune,siret,telephone";
        FIXTURE.done(FIXTURE.csv(header, "ATRE,Arras," + SIRET + ",0353010101"), OTHER);

        FIXTURE.done(FIXTURE.csv(header, "ATRE,Arras," + SIRET + ",0353020202"), OTHER);
        assertThat(FIXTURE.only().details().phone()).hasToString("+33353020202");

        FIXTURE.done(FIXTURE.csv(header, "ATRE,Arras," + SIRET + ","), OTHER);
        assertThat(FIXTURE.only().details().phone()).isNull();
    }

    @Test
    void the_records_own_source_has_the_last_word() {
        var header = "nom,commune,siret,telephone";
        FIXTURE.done(FIXTURE.csv(header, "ATRE,Arras," + SIRET + ","));
        FIXTURE.done(FIXTURE.csv(header, "ATRE,Arras," + SIRET + ",0353010101"), OTHER);

        FIXTURE.done(FIXTURE.csv(header, "ATRE,Arras," + SIRET + ",0353020202"));
        assertThat(FIXTURE.done(FIXTURE.csv(header, "ATRE,Arras," + SIRET + ",0353010101"), OTHER)
                        .unchanged())
                .isEqualTo(1);
        assertThat(FIXTURE.only().details().phone()).hasToString("+33353020202");
    }

    @Test
    void an_address_that_was_filled_goes_when_the_structure_moves() {
        FIXTURE.done(FIXTURE.csv("nom,commune,siret", "ATRE,Arras," + SIRET));
        FIXTURE.done(FIXTURE.csv("nom,commune,siret,adresse", "ATRE,Arras," + SIRET + ",3 rue Haute"), OTHER);
        assertThat(FIXTURE.only().details().address().line()).isEqualTo("3 rue Haute");

        FIXTURE.done(FIXTURE.csv("nom,commune,siret", "ATRE,Béthune," + SIRET));

        assertThat(FIXTURE.only().details().address().line()).isNull();
    }

    @Test
    void what_a_person_has_changed_is_not_overwritten() {
        var header = "nom,commune,siret,telephone";
        FIXTURE.done(FIXTURE.csv(header, "ATRE,Arras," + SIRET + ",", "B,Arras,,0353010101"));
        var imported = FIXTURE.all().getFirst();
        var completed = imported.details()
                .with()
                .phone(FIXTURE.all().getLast().details().phone())
                .build();
        FIXTURE.structures().update(Actor.OPERATOR, imported.id(), imported.version(), completed);
        var report = FIXTURE.done(FIXTURE.csv(header, "ASSOC ATRE,Béthune," + SIRET + ",0353020202"));
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(FIXTURE.all().getFirst().details()).isEqualTo(completed);
    }

    @Test
    void a_record_that_was_joined_with_another_one_means_that_one() {
        var file = FIXTURE.csv("id,nom,commune,siret,telephone", "x,ATRE,Arras," + SIRET + ",", "y,Atre,Arras,,");
        FIXTURE.done(file);
        var winner = FIXTURE.all().getFirst();
        var loser = FIXTURE.all().getLast();
        FIXTURE.merge().merge(Actor.OPERATOR, winner, loser, Set.of());

        assertThat(FIXTURE.done(file).refused().count()).isZero();
        FIXTURE.done(FIXTURE.csv("id,nom,commune,siret,telephone", "y,Atre,Arras,,0353010101"));

        assertThat(FIXTURE.count()).isEqualTo(2);
        assertThat(FIXTURE.all().getFirst().details().phone()).hasToString("+33353010101");
        assertThat(FIXTURE.all().getLast().status()).isEqualTo(Status.ARCHIVED);
    }

    @Test
    void the_status_stays_what_people_made_it() {
        var file = FIXTURE.csv("nom,commune", "A,Arras");
        FIXTURE.done(file);
        FIXTURE.structures().setStatus(Actor.OPERATOR, FIXTURE.only().id(), Status.ARCHIVED);
        assertThat(FIXTURE.done(file).unchanged()).isEqualTo(1);
        assertThat(FIXTURE.only().status()).isEqualTo(Status.ARCHIVED);
    }

    @Test
    void new_structures_stay_drafts_where_that_was_asked_for() {
        FIXTURE.done(FIXTURE.csv("nom,commune", "A,Arras"), new ImportOptions(null, false, true));
        assertThat(FIXTURE.only().status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void a_siret_and_an_id_of_two_different_structures_are_refused() {
        FIXTURE.done(FIXTURE.csv("id,nom,commune,siret", "x,A,Arras," + SIRET, "y,B,Arras,"));
        var report = FIXTURE.done(FIXTURE.csv("id,nom,commune,siret", "y,B,Arras," + SIRET));
        assertThat(report.refused().first())
                .extracting(ImportProblem::reason)
                .containsExactly(Reason.SIRET_AND_ID_DISAGREE);
        assertThat(report.written()).isFalse();
    }

    @Test
    void two_imports_of_one_file_at_once_create_each_structure_once() throws Exception {
        var file = FIXTURE.csv("nom,commune", "A,Arras", "B,Arras", "C,Béthune");
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<ImportReport.Done> job = () -> {
                start.await();
                return FIXTURE.done(file);
            };
            var first = threads.submit(job);
            var second = threads.submit(job);
            assertThat(first.get().created().count() + second.get().created().count())
                    .isEqualTo(3);
            assertThat(first.get().unchanged() + second.get().unchanged()).isEqualTo(3);
        }
        assertThat(FIXTURE.count()).isEqualTo(3);
    }

    @Test
    void a_visitor_may_not_import() {
        assertThatThrownBy(
                        () -> FIXTURE.importer().run(Actor.VISITOR, Path.of("structures.csv"), ImportOptions.DEFAULT))
                .isInstanceOf(AccessDenied.class);
    }
}
