package fr.vitrine.frontend.registrationdesk;

import fr.vitrine.events.registration.Registration;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A badge for each person who comes, eight on a page to be cut; who comes with somebody has an empty line for a name. */
final class Badges {

    private static final Font NAME = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 18);
    private static final Font EVENT = FontFactory.getFont(FontFactory.HELVETICA, 10);
    private static final float HEIGHT = 185;
    private static final String BLANK = "……………………………";

    private final Desk desk;

    Badges(Desk desk) {
        this.desk = desk;
    }

    byte[] of(List<Registration> people) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, 30, 30, 40, 40);
        PdfWriter.getInstance(document, bytes);
        document.addTitle(desk.event().details().title());
        document.open();
        var table = new PdfPTable(2);
        table.setWidthPercentage(100);
        people.forEach(one -> {
            table.addCell(badge(one.name()));
            for (var other = 1; other < one.people(); other++) {
                table.addCell(badge(BLANK));
            }
        });
        table.completeRow();
        if (people.isEmpty()) {
            document.add(new Paragraph(desk.t("regdesk.none"), EVENT));
        } else {
            document.add(table);
        }
        document.close();
        return bytes.toByteArray();
    }

    private PdfPCell badge(String name) {
        var cell = new PdfPCell();
        cell.setFixedHeight(HEIGHT);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPadding(12);
        cell.addElement(line(name, NAME));
        cell.addElement(line(desk.event().details().title(), EVENT));
        return cell;
    }

    private static Paragraph line(String text, Font font) {
        var line = new Paragraph(text, font);
        line.setAlignment(Element.ALIGN_CENTER);
        line.setSpacingAfter(8);
        return line;
    }
}
