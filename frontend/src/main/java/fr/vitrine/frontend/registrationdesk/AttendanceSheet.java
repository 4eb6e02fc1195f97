package fr.vitrine.frontend.registrationdesk;

import fr.vitrine.events.registration.Registration;
import fr.vitrine.kernel.OccurrenceId;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A page to sign for each date: name, people, signature. */
final class AttendanceSheet {

    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16);
    private static final Font HEAD = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 10);
    private static final Font BODY = FontFactory.getFont(FontFactory.HELVETICA, 10);
    private static final float ROW = 24;

    private final Desk desk;

    AttendanceSheet(Desk desk) {
        this.desk = desk;
    }

    byte[] of(List<Registration> people) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, 40, 40, 40, 40);
        PdfWriter.getInstance(document, bytes);
        document.addTitle(desk.event().details().title());
        document.open();
        var dates = byDate(people);
        if (dates.isEmpty()) {
            document.add(new Paragraph(desk.event().details().title(), TITLE));
            document.add(new Paragraph(desk.t("regdesk.none"), BODY));
        }
        dates.forEach((date, those) -> {
            document.newPage();
            document.add(new Paragraph(desk.event().details().title(), TITLE));
            document.add(new Paragraph(desk.name(date), BODY));
            document.add(table(those));
        });
        document.close();
        return bytes.toByteArray();
    }

    private static Map<OccurrenceId, List<Registration>> byDate(List<Registration> people) {
        return people.stream()
                .collect(Collectors.groupingBy(Registration::date, LinkedHashMap::new, Collectors.toList()));
    }

    private PdfPTable table(List<Registration> people) {
        var table = new PdfPTable(new float[] {5, 1.5f, 4, 4});
        table.setWidthPercentage(100);
        table.setSpacingBefore(12);
        table.setHeaderRows(1);
        for (var column : List.of("name", "count", "needs", "signature")) {
            table.addCell(cell(desk.t("regdesk." + column), HEAD));
        }
        people.forEach(one -> {
            table.addCell(cell(one.name(), BODY));
            table.addCell(cell(Integer.toString(one.people()), BODY));
            table.addCell(cell(one.needs(), BODY));
            table.addCell(cell("", BODY));
        });
        return table;
    }

    private static PdfPCell cell(String text, Font font) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setMinimumHeight(ROW);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPadding(4);
        return cell;
    }
}
