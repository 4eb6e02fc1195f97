package fr.vitrine.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workbooks of which nothing can be used, broken ones and traps. After each of them the directory is as empty as before. */
class ImportUnusableWorkbookTest {

    private static final ImportFixture FIXTURE = new ImportFixture();
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

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
    void a_workbook_of_before_2007() {
        assertThat(reason(Arrays.copyOf(OLD, 2_000))).isEqualTo(Reason.OLD_WORKBOOK);
    }

    @Test
    void a_workbook_with_a_password() {
        var bytes = Arrays.copyOf(OLD, 200_000);
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 65_530, name.length);
        assertThat(reason(bytes)).isEqualTo(Reason.ENCRYPTED_WORKBOOK);
    }

    @Test
    void a_workbook_that_is_cut_off() {
        var whole = withOneSheet("nom", "commune");
        assertThat(reason(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Reason.BROKEN_WORKBOOK);
    }

    @Test
    void an_archive_that_is_no_workbook() {
        assertThat(reason(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo(Reason.SPREADSHEET);
    }

    @Test
    void a_workbook_with_nothing_in_it() {
        assertThat(reason(withOneSheet())).isEqualTo(Reason.EMPTY_SHEET);
    }

    @Test
    void a_header_without_rows() {
        assertThat(reason(withOneSheet("nom", "commune"))).isEqualTo(Reason.NO_ROWS);
    }

    @Test
    void a_sheet_whose_first_row_names_no_columns() {
        assertThat(reason(withOneSheet("Liste des structures"))).isEqualTo(Reason.NO_NAME_COLUMN);
    }

    @Test
    void a_cell_at_an_address_that_no_sheet_has() {
        assertThat(reason(rows("<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>"))).isEqualTo(Reason.BROKEN_WORKBOOK);
        assertThat(reason(rows("<row r='1'><c r='ZZZ1'><v>1</v></c></row>"))).isEqualTo(Reason.BROKEN_WORKBOOK);
        assertThat(reason(rows("<row r='9999999'><c><v>1</v></c></row>"))).isEqualTo(Reason.BROKEN_WORKBOOK);
    }

    @Test
    void a_text_with_a_number_that_no_text_has() {
        assertThat(reason(rows("<row r='1'><c r='A1' t='s'><v>2000000000</v></c></row>")))
                .isEqualTo(Reason.BROKEN_WORKBOOK);
    }

    @Test
    void a_number_of_a_billion_digits_is_not_written_out() {
        assertThat(reason(rows("<row r='1'><c r='A1'><v>1E999999999</v></c></row>")))
                .isEqualTo(Reason.NO_NAME_COLUMN);
    }

    @Test
    void entities_and_documents_elsewhere_are_not_read() {
        var declared = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
        assertThat(reason(sheet(declared + "<worksheet><sheetData><row><c t='inlineStr'><is><t>&e;</t></is></c></row>"
                        + "</sheetData></worksheet>")))
                .isEqualTo(Reason.BROKEN_WORKBOOK);
    }

    @Test
    void a_tag_that_never_ends() {
        assertThat(reason(sheet("<worksheet a='" + "x".repeat(5_000_000) + "'/>")))
                .isEqualTo(Reason.WORKBOOK_TOO_LARGE);
    }

    @Test
    void a_text_of_more_than_a_million_characters() {
        assertThat(reason(rows("<row><c t='inlineStr'><is><t>" + "x".repeat(1_000_001) + "</t></is></c></row>")))
                .isEqualTo(Reason.VALUE_TOO_LONG);
    }

    @Test
    void a_small_file_that_unpacks_to_more_than_a_gigabyte() throws IOException {
        var chunk = ("<x>" + " ".repeat(10_000) + "</x>").repeat(100).getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            frame(zip);
            zip.putNextEntry(new ZipEntry("xl/sheet.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (var n = 0; n * (long) chunk.length < WorkbookStream.MAX_BYTES; n++) {
                zip.write(chunk);
            }
        }
        assertThat(reason(bytes.toByteArray())).isEqualTo(Reason.WORKBOOK_TOO_LARGE);
    }

    private static Reason reason(byte[] workbook) {
        return FIXTURE.unusable(FIXTURE.file("classeur.xlsx", workbook)).reason();
    }

    private static byte[] withOneSheet(String... header) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("A");
            for (var n = 0; n < header.length; n++) {
                sheet.value(0, n, header[n]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] rows(String rows) {
        return sheet("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static byte[] sheet(String xml) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            frame(zip);
            put(zip, "xl/sheet.xml", xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void frame(ZipOutputStream zip) throws IOException {
        put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "sheet.xml"));
        put(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                        + "<sheets><sheet name='A' sheetId='1' r:id='r1'/></sheets></workbook>");
    }

    private static String relation(String type, String target) {
        return "<Relationships><Relationship Id='r1' Type='%s%s' Target='%s'/></Relationships>"
                .formatted(TYPES, type, target);
    }

    private static byte[] zip(String name, String content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
