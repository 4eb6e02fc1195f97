package fr.vitrine.frontend.web.pdf;

import static fr.vitrine.frontend.web.pdf.Sheets.MUTED;

import fr.vitrine.directory.Pictures;
import fr.vitrine.frontend.publicsite.programmes.ProgrammePage;
import fr.vitrine.frontend.ui.QrCode;
import fr.vitrine.frontend.web.pdf.Sheets.Piece;
import fr.vitrine.territory.Territory;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfContentByte;
import org.springframework.stereotype.Component;

/** The first page of a printed programme: whose it is, what, when, and where it stands on the web. */
@Component
class Cover {

    private static final float BAND = 400;
    private static final float CODE = 84;
    private static final Color SUN = new Color(0xf2, 0xc1, 0x4e);
    private static final Color SOFT = new Color(0xd7, 0xe8, 0xde);

    private final Territory territory;
    private final Pictures pictures;

    Cover(Territory territory, Pictures pictures) {
        this.territory = territory;
        this.pictures = pictures;
    }

    void draw(Sheets sheets, ProgrammePage page, Color brand) {
        var details = page.details();
        band(sheets, brand);
        sheets.skip(8);
        sheets.moveTo(PageSize.A4.getHeight() - 62);
        sheets.row(
                Sheets.LEFT + 58,
                List.of(),
                List.of(
                        Piece.line(territory.siteName(), Type.bold(15, Color.WHITE)),
                        Piece.line(territory.name(), Type.text(11, SOFT))));
        sheets.moveTo(PageSize.A4.getHeight() - 175);
        sheets.add(new Piece("H1", details.title(), Type.title(titleSize(details.title()), Color.WHITE)));
        sheets.skip(8);
        if (!page.whenInPrint().isEmpty()) {
            sheets.add(Piece.line(page.whenInPrint(), Type.bold(17, SUN)));
        }
        if (details.example()) {
            sheets.skip(4);
            sheets.add(Piece.line(page.t("programme.example"), Type.text(10.5f, SOFT)));
        }
        var summary = details.summary();
        if (summary != null) {
            sheets.skip(10);
            sheets.row(Sheets.LEFT, List.of(), List.of(Piece.line(summary, Type.text(13, Color.WHITE))));
        }
        sheets.moveTo(PageSize.A4.getHeight() - BAND - 26);
        web(sheets, page);
        sheets.moveTo(PageSize.A4.getHeight() - BAND - 26 - CODE - 22);
    }

    private static float titleSize(String title) {
        return title.length() > 70 ? 24 : title.length() > 40 ? 30 : 38;
    }

    private void band(Sheets sheets, Color brand) {
        var canvas = sheets.picture();
        canvas.setColorFill(brand);
        canvas.rectangle(0, PageSize.A4.getHeight() - BAND, PageSize.A4.getWidth(), BAND);
        canvas.fill();
        logo().ifPresentOrElse(image -> place(canvas, image), () -> mark(canvas));
        sheets.endPicture();
    }

    private Optional<Image> logo() {
        return territory
                .uploadedLogo()
                .flatMap(logo -> pictures.find(logo.sha256()))
                .flatMap(content -> {
                    try {
                        return Optional.of(Image.getInstance(content.bytes()));
                    } catch (IOException unreadable) {
                        return Optional.empty();
                    }
                });
    }

    private static void place(PdfContentByte canvas, Image image) {
        image.scaleToFit(46, 46);
        image.setAbsolutePosition(Sheets.LEFT, PageSize.A4.getHeight() - 62 - 42);
        canvas.addImage(image);
    }

    /** The neutral mark, as on the site. */
    private static void mark(PdfContentByte canvas) {
        var top = PageSize.A4.getHeight() - 62;
        canvas.setColorFill(SOFT);
        canvas.roundRectangle(Sheets.LEFT, top - 42, 42, 42, 15);
        canvas.fill();
        canvas.setColorFill(SUN);
        canvas.circle(Sheets.LEFT + 26, top - 16, 8);
        canvas.fill();
    }

    private static void web(Sheets sheets, ProgrammePage page) {
        var top = sheets.y();
        sheets.code(QrCode.modules(page.address()), Sheets.LEFT - 6, top - CODE, CODE, page.t("programme.qr"));
        sheets.row(
                Sheets.LEFT + CODE + 10,
                List.of(),
                List.of(
                        Piece.line(
                                page.t(
                                        "programme.figures",
                                        page.figures().events(),
                                        page.figures().times(),
                                        page.figures().communes()),
                                Type.bold(12, Sheets.INK)),
                        Piece.line(page.t("programme.pdf.web"), Type.text(10.5f, MUTED)),
                        Piece.line(page.address(), Type.text(10.5f, Sheets.INK))));
    }
}
