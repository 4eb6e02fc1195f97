package fr.vitrine.frontend.web.pdf;

import static fr.vitrine.frontend.web.pdf.Sheets.INK;
import static fr.vitrine.frontend.web.pdf.Sheets.LINE;
import static fr.vitrine.frontend.web.pdf.Sheets.MUTED;

import fr.vitrine.events.AgendaResult.Hit;
import fr.vitrine.events.Event;
import fr.vitrine.frontend.publicsite.agenda.EventPlace;
import fr.vitrine.frontend.publicsite.programmes.ProgrammePage;
import fr.vitrine.frontend.ui.Prose;
import fr.vitrine.frontend.ui.Words;
import fr.vitrine.frontend.web.pdf.Sheets.About;
import fr.vitrine.frontend.web.pdf.Sheets.Piece;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.Text;
import fr.vitrine.territory.Territory;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A programme to hand out: cover, events by day, an index by commune. */
@Component
public class ProgrammePdf {

    private static final float MIDDLE = Sheets.LEFT + 92;
    private static final float DAY_AND_ONE_EVENT = 120;

    private final Territory territory;
    private final Cover cover;

    ProgrammePdf(Territory territory, Cover cover) {
        this.territory = territory;
        this.cover = cover;
    }

    /** It is set twice: only then are the pages known that the index names. */
    public byte[] of(ProgrammePage page) {
        var pages = new HashMap<EventId, Integer>();
        set(page, pages);
        return set(page, pages);
    }

    private byte[] set(ProgrammePage page, Map<EventId, Integer> pages) {
        var details = page.details();
        var sheets = new Sheets(new About(
                page.t("programme.title", details.title()),
                details.summary() == null ? "" : details.summary(),
                page.carriers().isEmpty()
                        ? territory.siteName()
                        : page.carriers().getFirst().name(),
                page.words().locale(),
                details.title() + (page.whenInPrint().isEmpty() ? "" : " · " + page.whenInPrint())));
        var brand = Brand.of(territory);
        cover.draw(sheets, page, brand);
        presentation(sheets, page, brand);
        days(sheets, page, brand, pages);
        index(sheets, page, brand, pages);
        contact(sheets, page, brand);
        return sheets.close();
    }

    private static void presentation(Sheets sheets, ProgrammePage page, Color brand) {
        var presentation = page.details().presentation();
        if (presentation == null) {
            return;
        }
        Prose.plain(presentation).lines().filter(line -> !line.isBlank()).forEach(line -> {
            sheets.add(Piece.line(line, Type.text(11.5f, INK)));
            sheets.skip(7);
        });
        carriers(sheets, page, brand);
    }

    private static void carriers(Sheets sheets, ProgrammePage page, Color brand) {
        if (page.carriers().isEmpty()) {
            return;
        }
        sheets.skip(8);
        sheets.add(new Piece("H2", page.t("programme.carriers"), Type.bold(11, brand)));
        sheets.add(Piece.line(
                page.carriers().stream().map(carrier -> carrier.name()).collect(Collectors.joining(" · ")),
                Type.text(11, INK)));
    }

    private static void days(Sheets sheets, ProgrammePage page, Color brand, Map<EventId, Integer> pages) {
        var shown = new HashMap<EventId, Integer>();
        var first = page.details().period().first();
        LocalDate last = null;
        for (var hit : page.hits()) {
            if (last == null) {
                sheets.newPage();
            }
            var begins = hit.occurrence().firstDay();
            var day = first != null && begins.isBefore(first) ? first : begins;
            if (!day.equals(last)) {
                day(sheets, page, day, brand);
                last = day;
            }
            event(sheets, page, hit, shown.containsKey(hit.event().id()), pages);
            shown.putIfAbsent(hit.event().id(), sheets.page());
        }
        pages.putAll(shown);
        undated(sheets, page, brand);
    }

    private static void day(Sheets sheets, ProgrammePage page, LocalDate day, Color brand) {
        sheets.skip(sheets.y() == Sheets.TOP ? 0 : 14);
        sheets.keep(DAY_AND_ONE_EVENT);
        var name = Words.capitalized(
                page.words().day(day, page.today()), page.words().locale());
        sheets.add(new Piece("H2", name, Type.title(17, brand)));
        sheets.skip(7);
        sheets.rule(brand, 1.4f);
        sheets.skip(2);
    }

    private static void event(Sheets sheets, ProgrammePage page, Hit hit, boolean again, Map<EventId, Integer> pages) {
        var lines = new EventLines(page, hit);
        var right = again ? lines.again(pages.get(hit.event().id())) : lines.whole();
        sheets.skip(5);
        sheets.row(MIDDLE, List.of(Piece.line(lines.hours(), Type.bold(10.5f, INK))), right);
        sheets.skip(7);
        sheets.rule(LINE, 0.6f);
    }

    private static void undated(Sheets sheets, ProgrammePage page, Color brand) {
        if (page.undated().isEmpty()) {
            return;
        }
        sheets.skip(14);
        sheets.keep(DAY_AND_ONE_EVENT);
        sheets.add(new Piece("H2", page.t("agenda.undated"), Type.title(17, brand)));
        page.undated().forEach(event -> {
            sheets.skip(6);
            sheets.add(new Piece("H3", page.words().title(event.details()), Type.bold(11.5f, INK)));
            var summary = event.details().summary();
            if (summary != null) {
                sheets.add(Piece.line(summary, Type.text(10, INK)));
            }
        });
    }

    /** Who looks for what is near begins here. */
    private static void index(Sheets sheets, ProgrammePage page, Color brand, Map<EventId, Integer> pages) {
        var communes = new TreeMap<String, List<Event>>(Comparator.comparing(Text::fold));
        page.hits().stream().map(Hit::event).distinct().forEach(event -> {
            var commune = EventPlace.of(event.details(), page.around()).commune();
            communes.computeIfAbsent(
                            commune == null ? page.t("programme.elsewhere") : commune.name(), _ -> new ArrayList<>())
                    .add(event);
        });
        if (communes.isEmpty()) {
            return;
        }
        sheets.skip(26);
        sheets.keep(
                Math.min(Sheets.TOP - Sheets.BOTTOM, 50 + 20f * page.figures().events()));
        sheets.add(new Piece("H2", page.t("programme.pdf.index"), Type.title(17, brand)));
        sheets.skip(7);
        sheets.rule(brand, 1.4f);
        communes.forEach((commune, events) -> {
            sheets.skip(6);
            sheets.row(
                    MIDDLE + 40,
                    List.of(Piece.line(commune, Type.bold(10, INK))),
                    events.stream()
                            .map(event -> Piece.line(
                                    page.t(
                                            "programme.pdf.page",
                                            event.details().title(),
                                            pages.getOrDefault(event.id(), 1)),
                                    Type.text(10, INK)))
                            .toList());
        });
    }

    private void contact(Sheets sheets, ProgrammePage page, Color brand) {
        var said = EventLines.contact(page.details().contact());
        sheets.skip(26);
        sheets.keep(80);
        if (!said.isEmpty()) {
            sheets.add(new Piece("H2", page.t("programme.contact"), Type.bold(11, brand)));
            sheets.add(Piece.line(said, Type.text(11, INK)));
            sheets.skip(8);
        }
        sheets.add(
                Piece.line(page.t("programme.pdf.imprint", territory.siteName(), page.address()), Type.text(9, MUTED)));
    }
}
