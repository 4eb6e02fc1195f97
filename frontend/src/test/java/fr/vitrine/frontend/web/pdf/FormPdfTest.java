package fr.vitrine.frontend.web.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class FormPdfTest {

    private static final List<String> NAMES = List.of(
            "Łukasz Żółkiewski", "Ştefan Țepeș", "Nguyễn Thị Ánh", "Ελένη Παπαδοπούλου", "Олена Їжак", "Œuvre Ÿves");

    private static String text(byte[] pdf) throws IOException {
        return new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1);
    }

    @Test
    void names_in_any_letters_of_europe_stand_on_badges_and_sheets() throws IOException {
        var badges =
                new FormPdf("Badges", Locale.FRENCH).badges(NAMES, "Visite").close();
        var sheet = new FormPdf("Feuille", Locale.FRENCH)
                .title("Ελλάδα")
                .heading("Київ")
                .table(
                        new float[] {3, 1},
                        List.of("Nom", "Signature"),
                        NAMES.stream().map(name -> List.of(name, "")).toList())
                .close();

        assertThat(text(badges)).containsIgnoringWhitespaces(NAMES.toArray(String[]::new));
        assertThat(text(sheet))
                .containsIgnoringWhitespaces(NAMES.toArray(String[]::new))
                .contains("Ελλάδα", "Київ");
    }

    @Test
    void every_typeface_comes_with_the_file() throws IOException {
        var reader = new PdfReader(
                new FormPdf("Badges", Locale.FRENCH).badges(NAMES, "Visite").close());
        var fonts = (PdfDictionary) PdfReader.getPdfObject(
                reader.getPageN(1).getAsDict(PdfName.RESOURCES).get(PdfName.FONT));

        assertThat(fonts.getKeys()).isNotEmpty().allSatisfy(name -> {
            var font = (PdfDictionary) PdfReader.getPdfObject(fonts.get((PdfName) name));
            var inside = (PdfDictionary) PdfReader.getPdfObject(
                    font.getAsArray(PdfName.DESCENDANTFONTS).getPdfObject(0));
            assertThat(inside.getAsDict(PdfName.FONTDESCRIPTOR).get(PdfName.FONTFILE2))
                    .isNotNull();
        });
    }
}
