package fr.vitrine.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.ImportReport.Form;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workbooks as spreadsheets write them. */
class ImportWorkbookTest {

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
    void texts_numbers_and_dates_are_what_a_person_sees_in_the_cells() {
        var siret = ImportFixture.siret(3);
        var report = FIXTURE.done(workbook(book -> {
            var sheet = sheet(book, "Structures", "Nom", "SIRET", "Code postal", "commune", "date_maj", "longitude");
            header(sheet, 6, "latitude", "annee_creation", "telephone", "exemple");
            sheet.value(1, 0, "École & « fils »");
            sheet.value(1, 1, Long.parseLong(siret.value()));
            sheet.value(1, 2, 62130);
            sheet.value(1, 3, "Saint-Pol-sur-Ternoise");
            sheet.value(1, 4, LocalDate.of(2026, 1, 31));
            sheet.style(1, 4).format("dd/mm/yyyy").set();
            sheet.value(1, 5, 2.332);
            sheet.value(1, 6, 50.371);
            sheet.style(1, 6).format("0.00").set();
            sheet.value(1, 7, 2011);
            sheet.value(1, 8, 353010101);
            sheet.style(1, 8).format("0#\" \"##\" \"##\" \"##\" \"##").set();
            sheet.value(1, 9, true);
        }));
        var details = FIXTURE.only().details();
        assertThat(report.warnings().first()).isEmpty();
        assertThat(details.name()).isEqualTo("École & « fils »");
        assertThat(details.siret()).isEqualTo(siret);
        assertThat(details.address().postcode()).isEqualTo("62130");
        assertThat(details.confirmedOn()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(details.point()).hasFieldOrPropertyWithValue("latitude", 50.371);
        assertThat(details.foundedYear()).isEqualTo(2011);
        assertThat(details.phone()).hasToString("+33353010101");
        assertThat(details.example()).isTrue();
    }

    @Test
    void a_zero_that_only_the_format_shows_is_kept() {
        FIXTURE.done(workbook(book -> {
            var sheet = sheet(book, "A", "nom", "code_postal", "code_insee");
            sheet.value(1, 0, "A");
            sheet.value(1, 1, 1000);
            sheet.style(1, 1).format("00000").set();
            sheet.value(1, 2, 1053);
            sheet.style(1, 2).format("00000").set();
        }));
        assertThat(FIXTURE.only().details().address().postcode()).isEqualTo("01000");
        assertThat(FIXTURE.only().details().address().commune()).isEqualTo(new CommuneCode("01053"));
    }

    @Test
    void empty_rows_and_cells_are_passed_over_and_lines_are_those_of_the_sheet() {
        var report = FIXTURE.done(
                workbook(book -> {
                    var sheet = book.newWorksheet("A");
                    header(sheet, 3, 1, "nom", "telephone", "commune");
                    sheet.value(5, 1, "Juste");
                    sheet.value(5, 3, "Arras");
                    sheet.value(9, 1, "Perdue");
                    sheet.value(9, 3, "Nullepartville");
                }),
                new ImportOptions(null, true, false));
        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.refused().first())
                .extracting(ImportProblem::line, ImportProblem::column, ImportProblem::reason)
                .containsExactly(tuple(10L, "commune", Reason.UNKNOWN_COMMUNE));
        assertThat(FIXTURE.only().details().name()).isEqualTo("Juste");
    }

    @Test
    void the_first_sheet_with_something_in_it_is_read_and_never_a_hidden_one() {
        var file = workbook(book -> {
            sheet(book, "Cachée", "nom", "commune").setVisibilityState(VisibilityState.HIDDEN);
            book.newWorksheet("Vide");
            row(sheet(book, "Structures", "nom", "commune"), 1, "Première", "Arras");
            row(sheet(book, "Autres", "nom", "commune"), 1, "Seconde", "Arras");
        });
        assertThat(FIXTURE.done(file).form()).isEqualTo(new Form.Workbook("Structures"));
        assertThat(FIXTURE.only().details().name()).isEqualTo("Première");
        assertThat(FIXTURE.importer().headers(Actor.OPERATOR, file, null))
                .isInstanceOfSatisfying(ImportHeaders.Guessed.class, guessed -> {
                    assertThat(guessed.sheets()).containsExactly("Vide", "Structures", "Autres");
                    assertThat(guessed.sheet()).isEqualTo("Structures");
                });
    }

    @Test
    void another_sheet_can_be_chosen() {
        var file = workbook(book -> {
            row(sheet(book, "Structures", "nom", "commune"), 1, "Première", "Arras");
            row(sheet(book, "Autres", "nom", "commune"), 1, "Seconde", "Arras");
        });
        FIXTURE.done(file, ImportOptions.DEFAULT.ofSheet("Autres"));
        assertThat(FIXTURE.only().details().name()).isEqualTo("Seconde");
        assertThat(FIXTURE.importer().headers(Actor.OPERATOR, file, "Tierces"))
                .isInstanceOfSatisfying(
                        ImportHeaders.Unusable.class,
                        unusable -> assertThat(unusable.problem().reason()).isEqualTo(Reason.NO_SUCH_SHEET));
    }

    @Test
    void columns_can_be_chosen_by_hand_and_unknown_ones_are_reported() {
        var file = workbook(book -> {
            row(sheet(book, "A", "Raison sociale", "Ville", "Remarque"), 1, "Atelier", "Arras", "x");
        });
        var columns = Map.of("Raison sociale", "nom", "Ville", "commune");
        var report = FIXTURE.done(file, new ImportOptions(null, false, false, columns, null, false));
        assertThat(FIXTURE.only().details().name()).isEqualTo("Atelier");
        assertThat(report.warnings().first()).extracting(ImportProblem::column).containsExactly("Remarque");
    }

    @Test
    void a_formula_that_was_never_calculated_refuses_its_row_where_the_column_matters() {
        var report = FIXTURE.done(
                workbook(book -> {
                    var sheet = sheet(book, "A", "nom", "commune", "Remarque");
                    row(sheet, 1, "Juste", "Arras");
                    sheet.formula(1, 2, "1+1");
                    row(sheet, 2, "Fausse");
                    sheet.formula(2, 1, "VLOOKUP(A3;X1:Y9;2)");
                }),
                new ImportOptions(null, true, false));
        assertThat(report.refused().first())
                .extracting(ImportProblem::column, ImportProblem::reason)
                .contains(tuple("commune", Reason.FORMULA_WITHOUT_VALUE));
        assertThat(FIXTURE.only().details().name()).isEqualTo("Juste");
    }

    @Test
    void ten_thousand_rows_are_read_one_after_the_other() {
        var report = FIXTURE.done(
                workbook(book -> {
                    var sheet = sheet(book, "A", "nom", "telephone");
                    for (var n = 1; n <= 10_000; n++) {
                        sheet.value(n, 1, n);
                    }
                }),
                new ImportOptions(null, true, false));
        assertThat(report.rows()).isEqualTo(10_000);
        assertThat(report.refused().count()).isEqualTo(10_000);
    }

    private static Path workbook(Consumer<Workbook> content) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            content.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FIXTURE.file("classeur.xlsx", bytes.toByteArray());
    }

    private static Worksheet sheet(Workbook book, String name, String... columns) {
        var sheet = book.newWorksheet(name);
        header(sheet, 0, columns);
        return sheet;
    }

    private static void header(Worksheet sheet, int firstColumn, String... columns) {
        header(sheet, 0, firstColumn, columns);
    }

    private static void header(Worksheet sheet, int row, int firstColumn, String... columns) {
        for (var n = 0; n < columns.length; n++) {
            sheet.value(row, firstColumn + n, columns[n]);
        }
    }

    private static void row(Worksheet sheet, int row, String... values) {
        header(sheet, row, 0, values);
    }
}
