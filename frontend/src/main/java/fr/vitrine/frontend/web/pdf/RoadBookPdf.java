package fr.vitrine.frontend.web.pdf;

import static fr.vitrine.frontend.web.pdf.Sheets.INK;
import static fr.vitrine.frontend.web.pdf.Sheets.LINE;
import static fr.vitrine.frontend.web.pdf.Sheets.MUTED;

import fr.vitrine.frontend.publicsite.agenda.EventPage;
import fr.vitrine.frontend.publicsite.agenda.StopWords;
import fr.vitrine.frontend.ui.Prose;
import fr.vitrine.frontend.ui.QrCode;
import fr.vitrine.frontend.ui.Words;
import fr.vitrine.frontend.web.pdf.Sheets.About;
import fr.vitrine.frontend.web.pdf.Sheets.Piece;
import fr.vitrine.territory.Territory;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An itinerary to carry along: where one is at what time, and how one gets to the next place. */
@Component
public class RoadBookPdf {

    private static final float MIDDLE = Sheets.LEFT + 92;
    private static final float CODE = 70;

    private final Territory territory;

    RoadBookPdf(Territory territory) {
        this.territory = territory;
    }

    public byte[] of(EventPage page) {
        var details = page.details();
        var brand = Brand.of(territory);
        var sheets = new Sheets(new About(
                page.t("roadbook.title", details.title()),
                page.t("roadbook.subject"),
                territory.siteName(),
                page.words().locale(),
                page.t("roadbook.title", details.title())));
        head(sheets, page, brand);
        StopWords.of(page).forEach(stop -> stop(sheets, stop, brand));
        foot(sheets, page);
        return sheets.close();
    }

    private void head(Sheets sheets, EventPage page, Color brand) {
        var details = page.details();
        var lines = new ArrayList<Piece>();
        lines.add(Piece.line(territory.siteName() + " · " + page.t("roadbook.crumb"), Type.bold(10.5f, brand)));
        lines.add(new Piece("H1", page.words().title(details), Type.title(24, INK)));
        page.shown()
                .map(time -> page.words().whole(details, time.time(), page.today()))
                .ifPresent(when -> lines.add(
                        Piece.line(Words.capitalized(when, page.words().locale()), Type.bold(13, INK))));
        if (details.summary() != null) {
            lines.add(Piece.line(details.summary(), Type.text(10.5f, MUTED)));
        }
        var top = sheets.y();
        sheets.code(QrCode.modules(page.address()), Sheets.RIGHT - CODE, top - CODE, CODE, page.t("roadbook.qr"));
        lines.forEach(line -> sheets.add(line, Sheets.RIGHT - CODE - 12));
        sheets.moveTo(Math.min(sheets.y(), top - CODE) - 12);
        sheets.rule(brand, 1.4f);
    }

    private static void stop(Sheets sheets, StopWords stop, Color brand) {
        var left = new ArrayList<Piece>();
        left.add(Piece.line(Integer.toString(stop.number()), Type.title(22, brand)));
        stop.when().ifPresent(when -> left.add(Piece.line(when, Type.bold(10.5f, INK))));
        var right = new ArrayList<Piece>();
        right.add(new Piece("H2", stop.details().title(), Type.bold(13, INK)));
        stop.place().inFull().ifPresent(where -> right.add(Piece.line(where, Type.text(10.5f, INK))));
        people(stop).forEach(line -> right.add(Piece.line(line, Type.text(10, MUTED))));
        var description = stop.details().description();
        if (description != null) {
            Prose.plain(description)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> right.add(Piece.line(line, Type.text(10, INK))));
        }
        stop.travel().ifPresent(way -> right.add(Piece.line("→ " + way, Type.bold(10, brand))));
        sheets.skip(8);
        sheets.row(MIDDLE, left, right);
        sheets.skip(8);
        sheets.rule(LINE, 0.6f);
    }

    private static List<String> people(StopWords stop) {
        var page = stop.page();
        var speaker = stop.details().speaker();
        var capacity = stop.details().capacity();
        return Stream.of(
                        stop.host().map(host -> page.t("itinerary.host") + page.t("roadbook.colon") + host).stream(),
                        Stream.ofNullable(speaker)
                                .map(name -> page.t("itinerary.speaker") + page.t("roadbook.colon") + name),
                        Stream.ofNullable(capacity).map(places -> page.t("itinerary.places", places)))
                .flatMap(lines -> lines)
                .toList();
    }

    private static void foot(Sheets sheets, EventPage page) {
        var contact = EventLines.contact(page.details().contact());
        sheets.skip(16);
        sheets.keep(60);
        if (!contact.isEmpty()) {
            sheets.add(
                    Piece.line(page.t("programme.contact") + page.t("roadbook.colon") + contact, Type.bold(11, INK)));
        }
        sheets.add(Piece.line(page.address(), Type.text(9.5f, MUTED)));
    }
}
