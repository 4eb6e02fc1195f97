package fr.vitrine.frontend.web.pdf;

import fr.vitrine.frontend.web.pdf.Type.Style;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Pages of A4 that are filled from top to bottom. All that is text is tagged, so that it can be heard in its order; what only
 * decorates, and the line at the foot, is not.
 */
final class Sheets {

    static final float LEFT = 54;
    static final float RIGHT = PageSize.A4.getWidth() - 54;
    static final float TOP = PageSize.A4.getHeight() - 54;
    static final float BOTTOM = 62;
    static final Color INK = new Color(0x17, 0x23, 0x1e);
    static final Color MUTED = new Color(0x52, 0x60, 0x5a);
    static final Color LINE = new Color(0xdf, 0xe3, 0xdb);

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4);
    private final PdfWriter writer;
    private final PdfStructureElement root;
    private float y = TOP;

    /** @param foot stands on each page but the first, with its number */
    record About(String title, String subject, String author, Locale language, String foot) {}

    /** A piece of text, and what it is: {@code P}, {@code H1}. */
    record Piece(String role, String text, Style style) {

        static Piece line(String text, Style style) {
            return new Piece("P", text, style);
        }
    }

    Sheets(About about) {
        writer = PdfWriter.getInstance(document, bytes);
        writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.setPageEvent(new Foot(about.foot()));
        document.addTitle(about.title());
        document.addSubject(about.subject());
        document.addAuthor(about.author());
        document.addCreator("Vitrine");
        writer.createXmpMetadata();
        document.open();
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(about.language().getLanguage()));
        root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    /** The line at the foot of a page. */
    private static final class Foot extends PdfPageEventHelper {

        private final String text;

        Foot(String text) {
            this.text = text;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            if (writer.getPageNumber() == 1) {
                return;
            }
            var canvas = writer.getDirectContent();
            var style = Type.text(8.5f, MUTED);
            canvas.beginMarkedContentSequence(ARTIFACT);
            canvas.setColorStroke(LINE);
            canvas.moveTo(LEFT, BOTTOM - 16);
            canvas.lineTo(RIGHT, BOTTOM - 16);
            canvas.stroke();
            ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, style.phrase(text), LEFT, BOTTOM - 30, 0);
            ColumnText.showTextAligned(
                    canvas,
                    Element.ALIGN_RIGHT,
                    style.phrase(Integer.toString(writer.getPageNumber())),
                    RIGHT,
                    BOTTOM - 30,
                    0);
            canvas.endMarkedContentSequence();
        }
    }

    int page() {
        return writer.getPageNumber();
    }

    float y() {
        return y;
    }

    void skip(float height) {
        y -= height;
    }

    void moveTo(float height) {
        y = height;
    }

    void newPage() {
        document.newPage();
        y = TOP;
    }

    /** Begins another page where not so much is left of this one. */
    void keep(float height) {
        if (y - height < BOTTOM) {
            newPage();
        }
    }

    /** What only decorates. */
    PdfContentByte picture() {
        var canvas = writer.getDirectContent();
        canvas.beginMarkedContentSequence(ARTIFACT);
        return canvas;
    }

    void endPicture() {
        writer.getDirectContent().endMarkedContentSequence();
    }

    void rule(Color colour, float width) {
        var canvas = picture();
        canvas.setColorStroke(colour);
        canvas.setLineWidth(width);
        canvas.moveTo(LEFT, y);
        canvas.lineTo(RIGHT, y);
        canvas.stroke();
        endPicture();
    }

    /** Over the whole width, on as many pages as it takes. */
    void add(Piece piece) {
        flow(piece, LEFT, RIGHT);
    }

    /** As far as this to the right. */
    void add(Piece piece, float right) {
        flow(piece, LEFT, right);
    }

    /** Side by side, and never torn apart where it fits on a page. */
    void row(float middle, List<Piece> left, List<Piece> right) {
        keep(Math.min(TOP - BOTTOM, Math.max(height(left, LEFT, middle - 12), height(right, middle, RIGHT))));
        var top = y;
        left.forEach(piece -> flow(piece, LEFT, middle - 12));
        var lower = y;
        y = top;
        right.forEach(piece -> flow(piece, middle, RIGHT));
        y = Math.min(y, lower);
    }

    float height(List<Piece> pieces, float from, float to) {
        var sum = 0f;
        for (var piece : pieces) {
            var column = column(piece, from, to, TOP, -10_000);
            column.go(true);
            sum += TOP - column.getYLine();
        }
        return sum;
    }

    private void flow(Piece piece, float from, float to) {
        var tag = new PdfStructureElement(root, new PdfName(piece.role()));
        var column = column(piece, from, to, y, BOTTOM);
        while (true) {
            var canvas = writer.getDirectContent();
            canvas.beginMarkedContentSequence(tag);
            column.setCanvas(canvas);
            var status = column.go();
            canvas.endMarkedContentSequence();
            y = column.getYLine();
            if (!ColumnText.hasMoreText(status)) {
                return;
            }
            newPage();
            column.setSimpleColumn(from, BOTTOM, to, y);
        }
    }

    private ColumnText column(Piece piece, float from, float to, float top, float bottom) {
        var column = new ColumnText(writer.getDirectContent());
        column.setSimpleColumn(from, bottom, to, top);
        var paragraph = new Paragraph(piece.style().leading());
        paragraph.add(piece.style().phrase(piece.text()));
        column.addElement(paragraph);
        return column;
    }

    /** A square code that a telephone reads. @param label what it is */
    void code(boolean[][] modules, float left, float bottom, float side, @Nullable String label) {
        var tag = new PdfStructureElement(root, new PdfName("Figure"));
        if (label != null) {
            tag.put(new PdfName("Alt"), new PdfString(label, "UnicodeBig"));
        }
        var canvas = writer.getDirectContent();
        canvas.beginMarkedContentSequence(tag);
        canvas.setColorFill(Color.WHITE);
        canvas.rectangle(left, bottom, side, side);
        canvas.fill();
        canvas.setColorFill(INK);
        var module = side / (modules.length + 4);
        for (var row = 0; row < modules.length; row++) {
            for (var column = 0; column < modules.length; column++) {
                if (modules[row][column]) {
                    canvas.rectangle(left + (column + 2) * module, bottom + side - (row + 3) * module, module, module);
                }
            }
        }
        canvas.fill();
        canvas.endMarkedContentSequence();
    }

    byte[] close() {
        document.close();
        return bytes.toByteArray();
    }
}
