package fr.vitrine.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.kernel.Actor;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of which nothing can be used. After each of them the directory is as empty as before. */
class ImportUnusableFileTest {

    private static final ImportFixture FIXTURE = new ImportFixture();

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @BeforeEach
    void clear() {
        FIXTURE.clear();
    }

    @AfterEach
    void nothing_is_half_loaded() {
        assertThat(FIXTURE.count()).isZero();
    }

    @Test
    void a_file_that_does_not_exist() {
        assertThat(reason(FIXTURE.folder().resolve("absent.csv"))).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void an_unusable_file_ends_the_command_with_status_2() {
        var report = FIXTURE.importer().run(Actor.OPERATOR, FIXTURE.csv(""), ImportOptions.DEFAULT);
        assertThat(report.exitCode()).isEqualTo(2);
    }

    @Test
    void an_empty_file() {
        assertThat(reason(FIXTURE.file("empty.csv", new byte[0]))).isEqualTo(Reason.EMPTY);
    }

    @Test
    void a_file_of_blank_lines() {
        assertThat(reason(FIXTURE.csv("", "   ", ""))).isEqualTo(Reason.EMPTY);
    }

    @Test
    void a_byte_order_mark_alone() {
        assertThat(reason(FIXTURE.csv("\ufeff"))).isEqualTo(Reason.EMPTY);
    }

    @Test
    void a_header_without_rows() {
        assertThat(reason(FIXTURE.csv("nom,commune"))).isEqualTo(Reason.NO_ROWS);
        assertThat(reason(FIXTURE.json("[]"))).isEqualTo(Reason.NO_ROWS);
    }

    @Test
    void json_that_ends_too_early_is_said_with_its_line() {
        var whole = "[\n{\"nom\": \"Entière\", \"code_insee\": \"62767\"},\n{\"nom\": \"Coupée\", \"descri";
        var problem = FIXTURE.unusable(FIXTURE.file("cut.json", whole.getBytes(StandardCharsets.UTF_8)));
        assertThat(problem.reason()).isEqualTo(Reason.TRUNCATED);
        assertThat(problem.line()).isEqualTo(3);
    }

    @Test
    void json_that_ends_between_two_structures() {
        assertThat(reason(FIXTURE.json("[", "{\"nom\": \"Entière\", \"code_insee\": \"62767\"},")))
                .isEqualTo(Reason.TRUNCATED);
    }

    @Test
    void malformed_json_is_said_with_its_line() {
        var problem = FIXTURE.unusable(FIXTURE.json("[", "{\"nom\": \"A\"", "\"siret\": 1}", "]"));
        assertThat(problem.reason()).isEqualTo(Reason.NOT_JSON);
        assertThat(problem.line()).isEqualTo(3);
    }

    @Test
    void json_that_is_no_list() {
        assertThat(reason(FIXTURE.json("{\"nom\": \"Seule\"}"))).isEqualTo(Reason.NOT_A_LIST);
    }

    @Test
    void csv_that_ends_within_a_quoted_value() {
        var problem = FIXTURE.unusable(FIXTURE.csv("nom,commune", "Entière,Arras", "\"Coupée au milieu d'un texte"));
        assertThat(problem.reason()).isEqualTo(Reason.TRUNCATED);
        assertThat(problem.line()).isEqualTo(3);
    }

    @Test
    void csv_whose_quotes_are_misplaced() {
        assertThat(reason(FIXTURE.csv("nom,commune", "\"L'atelier\" bleu,Arras")))
                .isEqualTo(Reason.BROKEN_QUOTES);
    }

    @Test
    void a_file_that_is_cut_within_a_character() {
        var whole = "nom,commune\nÉcole,Arras\nCafé".getBytes(StandardCharsets.UTF_8);
        var cut = Arrays.copyOf(whole, whole.length - 1);
        assertThat(reason(FIXTURE.file("cut.csv", cut))).isEqualTo(Reason.TRUNCATED);
    }

    @Test
    void a_page_that_was_saved_instead_of_the_file() {
        var problem = FIXTURE.unusable(FIXTURE.csv("<!doctype html>", "<title>Erreur</title>"));
        assertThat(problem.reason()).isEqualTo(Reason.NO_NAME_COLUMN);
        assertThat(problem.value()).contains("doctype");
    }

    @Test
    void a_file_that_is_no_text() {
        assertThat(reason(FIXTURE.file("binary.csv", new byte[] {'n', 'o', 'm', 0, 1, 2})))
                .isEqualTo(Reason.NOT_TEXT);
    }

    @Test
    void two_encodings_in_one_file_are_said_with_the_line_where_it_turns() {
        var utf8 = "nom,commune\nÉté à Béthune,Arras\n".getBytes(StandardCharsets.UTF_8);
        var latin1 = "Forêt,Arras\n".getBytes(StandardCharsets.ISO_8859_1);
        var both = ByteBuffer.allocate(utf8.length + latin1.length)
                .put(utf8)
                .put(latin1)
                .array();
        var problem = FIXTURE.unusable(FIXTURE.file("mixed.csv", both));
        assertThat(problem.reason()).isEqualTo(Reason.MIXED_ENCODING);
        assertThat(problem.line()).isEqualTo(3);
    }

    @Test
    void ten_megabytes_in_one_cell() {
        var huge = "x".repeat(10 << 20);
        var csv = FIXTURE.unusable(FIXTURE.csv("nom,description", "Petite,ok", "Grande,\"" + huge + "\""));
        assertThat(csv.reason()).isEqualTo(Reason.VALUE_TOO_LONG);
        assertThat(csv.line()).isEqualTo(3);
        assertThat(reason(FIXTURE.json("[{\"nom\": \"" + huge + "\"}]"))).isEqualTo(Reason.VALUE_TOO_LONG);
    }

    @Test
    void a_file_of_more_than_200_megabytes() throws IOException {
        var path = FIXTURE.folder().resolve("huge.csv");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(SourceRows.MAX_BYTES + 1);
        }
        assertThat(reason(path)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void two_columns_of_one_name() {
        var problem = FIXTURE.unusable(FIXTURE.csv("nom,commune,nom", "A,Arras,B"));
        assertThat(problem.reason()).isEqualTo(Reason.DUPLICATE_COLUMN);
        assertThat(problem.column()).isEqualTo("nom");
    }

    private static Reason reason(Path file) {
        return FIXTURE.unusable(file).reason();
    }
}
