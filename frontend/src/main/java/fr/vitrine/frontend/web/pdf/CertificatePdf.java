package fr.vitrine.frontend.web.pdf;

import static fr.vitrine.frontend.web.pdf.Sheets.INK;
import static fr.vitrine.frontend.web.pdf.Sheets.LEFT;
import static fr.vitrine.frontend.web.pdf.Sheets.MUTED;

import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.ui.QrCode;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.frontend.web.pdf.Sheets.About;
import fr.vitrine.frontend.web.pdf.Sheets.Piece;
import fr.vitrine.territory.Territory;
import fr.vitrine.volunteers.hours.Certificate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What somebody gave, on a sheet to hand in: with a code by which whoever reads it can check it. */
@Component
public class CertificatePdf {

    private static final float SIDE = 110;
    private static final float MIDDLE = Sheets.RIGHT - 90;

    private final Texts texts;
    private final Territory territory;

    CertificatePdf(Texts texts, Territory territory) {
        this.texts = texts;
        this.territory = territory;
    }

    /** @param address where it is checked */
    public byte[] of(Certificate paper, String address, Locale locale) {
        var words = new MissionWords(texts, locale);
        var title = words.t("certificate.pdf.title");
        var sheets = new Sheets(
                new About(title + " – " + paper.name(), paper.structure(), territory.siteName(), locale, title));
        var brand = Brand.of(territory);
        sheets.add(Piece.line(territory.siteName(), Type.bold(12, brand)));
        sheets.skip(28);
        sheets.add(new Piece("H1", title, Type.title(30, brand)));
        sheets.skip(24);
        sheets.add(Piece.line(sentence(paper, words), Type.text(14, INK)));
        sheets.skip(8);
        sheets.add(Piece.line(words.t("certificate.pdf.confirmed"), Type.text(12, INK)));
        sheets.skip(24);
        lines(sheets, paper, words);
        sheets.skip(28);
        check(sheets, paper, address, words);
        return sheets.close();
    }

    private static String sentence(Certificate paper, MissionWords words) {
        return words.t(
                "certificate.pdf.text",
                paper.name(),
                words.duration(paper.minutes()),
                paper.structure(),
                day(paper.from(), words.locale()),
                day(paper.until(), words.locale()));
    }

    private static void lines(Sheets sheets, Certificate paper, MissionWords words) {
        sheets.add(new Piece("H2", words.t("certificate.pdf.detail"), Type.bold(13, INK)));
        sheets.skip(4);
        paper.lines().forEach(line -> {
            sheets.row(
                    MIDDLE,
                    List.of(Piece.line(line.mission(), Type.text(11.5f, INK))),
                    List.of(Piece.line(words.duration(line.minutes()), Type.bold(11.5f, INK))));
            sheets.skip(4);
            sheets.rule(Sheets.LINE, 0.5f);
            sheets.skip(2);
        });
    }

    private void check(Sheets sheets, Certificate paper, String address, MissionWords words) {
        sheets.keep(SIDE + 20);
        sheets.code(QrCode.modules(address), LEFT - 6, sheets.y() - SIDE, SIDE, words.t("certificate.pdf.qr"));
        sheets.row(
                LEFT + SIDE + 14,
                List.of(),
                List.of(
                        Piece.line(words.t("certificate.pdf.check"), Type.text(11, INK)),
                        Piece.line(address, Type.bold(10, INK)),
                        Piece.line(words.t("certificate.pdf.code", paper.code().toString()), Type.text(11, INK)),
                        Piece.line(
                                words.t(
                                        "certificate.pdf.issued",
                                        day(paper.issuedAt().toLocalDate(), words.locale()),
                                        territory.siteName()),
                                Type.text(10, MUTED))));
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
