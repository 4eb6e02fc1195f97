package fr.vitrine.frontend.web.pdf;

import static fr.vitrine.frontend.web.pdf.Sheets.INK;
import static fr.vitrine.frontend.web.pdf.Sheets.LINE;

import fr.vitrine.frontend.web.pdf.Type.Style;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Papers that are filled in by hand or cut up: sheets to sign, badges. Names in any letters of Europe. */
public final class FormPdf {

    private static final Style TITLE = Type.title(18, INK);
    private static final Style HEAD = Type.bold(10.5f, INK);
    private static final Style TEXT = Type.text(10.5f, INK);
    private static final Style NAME = Type.bold(18, INK);
    private static final float ROW = 24;
    private static final float BADGE = 185;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, 40, 40, 40, 40);

    public FormPdf(String title, Locale locale) {
        var writer = PdfWriter.getInstance(document, bytes);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(title);
        document.addCreator("Vitrine");
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(locale.getLanguage()));
    }

    public FormPdf title(String text) {
        document.add(new Paragraph(TITLE.phrase(text)));
        return this;
    }

    public FormPdf heading(String text) {
        return paragraph(HEAD, text);
    }

    public FormPdf line(String text) {
        return paragraph(TEXT, text);
    }

    private FormPdf paragraph(Style style, String text) {
        var paragraph = new Paragraph(style.phrase(text));
        paragraph.setSpacingBefore(4);
        document.add(paragraph);
        return this;
    }

    public FormPdf newPage() {
        document.newPage();
        return this;
    }

    /**
     * A table with a line above and below each cell, high enough to be written in.
     *
     * @param widths of the columns, one to another
     */
    public FormPdf table(float[] widths, List<String> head, List<List<String>> rows) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(10);
        table.setSpacingAfter(12);
        table.setHeaderRows(1);
        head.forEach(text -> table.addCell(cell(text, HEAD)));
        rows.forEach(row -> row.forEach(text -> table.addCell(cell(text, TEXT))));
        document.add(table);
        return this;
    }

    private static PdfPCell cell(String text, Style style) {
        var cell = new PdfPCell(style.phrase(text));
        cell.setMinimumHeight(ROW);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPadding(4);
        return cell;
    }

    /** Eight on a page, to be cut. @param under stands below each name */
    public FormPdf badges(List<String> names, String under) {
        var table = new PdfPTable(2);
        table.setWidthPercentage(100);
        names.forEach(name -> table.addCell(badge(name, under)));
        table.completeRow();
        document.add(table);
        return this;
    }

    private static PdfPCell badge(String name, String under) {
        var cell = new PdfPCell();
        cell.setFixedHeight(BADGE);
        cell.setBorderColor(LINE);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPadding(12);
        cell.addElement(centred(name, NAME));
        cell.addElement(centred(under, TEXT));
        return cell;
    }

    private static Paragraph centred(String text, Style style) {
        var line = new Paragraph(style.phrase(text));
        line.setAlignment(Element.ALIGN_CENTER);
        line.setSpacingAfter(8);
        return line;
    }

    public byte[] close() {
        document.close();
        return bytes.toByteArray();
    }
}
