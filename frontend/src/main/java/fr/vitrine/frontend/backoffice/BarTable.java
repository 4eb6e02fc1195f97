package fr.vitrine.frontend.backoffice;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.ui.El;
import java.util.List;
import java.util.Locale;

/** A chart that is its own table: each row has its number, and a bar as long. */
public final class BarTable {

    /**
     * @param length below zero where there is no number
     * @param said the number as it stands beside its bar, or why there is none
     * @param address where what is counted is listed; empty: nowhere
     */
    public record Bar(String label, int length, String said, String address) {

        public static Bar counted(String label, int count, String address) {
            return new Bar(label, count, "%,d".formatted(count).replace(',', '\u202f'), address);
        }
    }

    private BarTable() {}

    public static El of(String caption, String unit, List<Bar> bars) {
        var most = bars.stream().mapToInt(Bar::length).max().orElse(0);
        var body =
                el("tbody", "").withAll(bars.stream().map(bar -> row(bar, most)).toList());
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

    private static El row(Bar bar, int most) {
        var share = most == 0 ? 0.0 : 100.0 * Math.max(0, bar.length()) / most;
        var line = el("span", "bars__bar").attr("aria-hidden", "true");
        line.getStyle().set("inline-size", String.format(Locale.ROOT, "%.1f%%", share));
        var label = bar.address().isEmpty() ? text("span", "", bar.label()) : link(bar.address(), "", bar.label());
        return el("tr", "")
                .with(
                        el("th", "", label).attr("scope", "row"),
                        el("td", bar.length() < 0 ? "bars__number bars__number--words" : "bars__number")
                                .with(text("span", "", bar.said()), line));
    }
}
