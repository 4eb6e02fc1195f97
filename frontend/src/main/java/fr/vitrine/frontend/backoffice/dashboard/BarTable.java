package fr.vitrine.frontend.backoffice.dashboard;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.backoffice.dashboard.OfficeFigures.Figure;
import fr.vitrine.frontend.ui.El;
import java.util.List;
import java.util.Locale;

/** A chart that is its own table: each row has its number, and a bar as long. */
final class BarTable {

    private BarTable() {}

    static El of(String caption, String unit, List<Figure> figures) {
        var most = figures.stream().mapToInt(Figure::count).max().orElse(0);
        var body = el("tbody", "")
                .withAll(figures.stream().map(figure -> row(figure, most)).toList());
        return el("div", "panel")
                .with(el("table", "bars")
                        .with(
                                text("caption", "", caption),
                                el("thead", "visually-hidden")
                                        .with(el("tr", "")
                                                .with(
                                                        text("th", "", caption).attr("scope", "col"),
                                                        text("th", "", unit).attr("scope", "col"))),
                                body));
    }

    private static El row(Figure figure, int most) {
        var share = most == 0 ? 0.0 : 100.0 * figure.count() / most;
        var bar = el("span", "bars__bar").attr("aria-hidden", "true");
        bar.getStyle().set("inline-size", String.format(Locale.ROOT, "%.1f%%", share));
        return el("tr", "")
                .with(
                        el("th", "", link(figure.address(), "", figure.label())).attr("scope", "row"),
                        el("td", "bars__number")
                                .with(
                                        text(
                                                "span",
                                                "",
                                                "%,d".formatted(figure.count()).replace(',', '\u202f')),
                                        bar));
    }
}
