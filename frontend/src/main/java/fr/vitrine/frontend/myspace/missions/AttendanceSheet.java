package fr.vitrine.frontend.myspace.missions;

import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.applying.Application;
import fr.vitrine.volunteers.applying.ApplicationState;
import fr.vitrine.volunteers.applying.WeekPlans.Shift;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Who is expected, with room to sign: a table a slot, one of all where there is none. Names, and nothing else of anybody. */
final class AttendanceSheet {

    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16);
    private static final Font HEAD = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 12);
    private static final Font TEXT = FontFactory.getFont(FontFactory.HELVETICA, 11);
    private static final float ROW = 24;
    private static final int EMPTY_ROWS = 3;

    private final MissionWords words;

    AttendanceSheet(MissionWords words) {
        this.words = words;
    }

    byte[] of(Mission mission, List<Shift> shifts, List<Application> all) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4)) {
            PdfWriter.getInstance(document, bytes);
            document.addTitle(mission.details().title());
            document.open();
            document.add(new Paragraph(mission.details().title(), TITLE));
            document.add(new Paragraph(words.t("applicants.sheet"), TEXT));
            if (shifts.isEmpty()) {
                document.add(table(all.stream()
                        .filter(application -> application.state() == ApplicationState.ACCEPTED)
                        .toList()));
            }
            for (var shift : shifts) {
                document.add(new Paragraph(words.capitalized(words.time(shift.time())), HEAD));
                document.add(table(shift.coming()));
            }
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** With some lines for who comes unannounced. */
    private PdfPTable table(List<Application> coming) {
        var table = new PdfPTable(new float[] {3, 2, 2});
        table.setWidthPercentage(100);
        table.setSpacingBefore(6);
        table.setSpacingAfter(12);
        table.setHeaderRows(1);
        List.of("applicants.sheet.name", "applicants.sheet.hours", "applicants.sheet.signature")
                .forEach(key -> table.addCell(cell(words.t(key), HEAD)));
        coming.forEach(application -> row(table, Objects.requireNonNullElse(application.name(), "")));
        for (var i = 0; i < EMPTY_ROWS; i++) {
            row(table, "");
        }
        return table;
    }

    private static void row(PdfPTable table, String name) {
        table.addCell(cell(name, TEXT));
        table.addCell(cell("", TEXT));
        table.addCell(cell("", TEXT));
    }

    private static PdfPCell cell(String text, Font font) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setMinimumHeight(ROW);
        return cell;
    }
}
