package fr.vitrine.frontend.publicsite.partners;

import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * One in the middle and those it is tied to around it, as a drawing whose words stay readable on a phone: lines lead from a
 * hub to names below each other. Beside it stands the same as a list, so it says nothing by itself.
 */
public final class NetworkPicture {

    private static final int WIDTH = 340;
    private static final int ROW = 34;
    private static final int MARGIN = 14;
    private static final int HUB = 34;
    private static final int NODE = 118;
    private static final int MOST = 12;
    private static final int LETTERS = 25;

    private NetworkPicture() {}

    /** @param hue of the line: what the tie is */
    public record Node(String name, String hue) {}

    public static String svg(List<Node> nodes) {
        var shown = nodes.stream().limit(MOST).toList();
        var height = 2 * MARGIN + Math.max(2, shown.size()) * ROW;
        var middle = height / 2;
        var svg = new StringBuilder(
                "<svg class=\"network__picture\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\">".formatted(WIDTH, height));
        for (var n = 0; n < shown.size(); n++) {
            var y = middle + (int) ((n - (shown.size() - 1) / 2.0) * ROW);
            line(svg, shown.get(n), middle, y);
        }
        for (var n = 0; n < shown.size(); n++) {
            var y = middle + (int) ((n - (shown.size() - 1) / 2.0) * ROW);
            node(svg, shown.get(n), y);
        }
        return svg.append("<circle class=\"network__halo\" cx=\"%d\" cy=\"%d\" r=\"22\"/>".formatted(HUB, middle))
                .append("<circle class=\"network__hub\" cx=\"%d\" cy=\"%d\" r=\"12\"/></svg>".formatted(HUB, middle))
                .toString();
    }

    private static void line(StringBuilder svg, Node node, int from, int to) {
        var bend = (HUB + NODE) / 2;
        svg.append(String.format(
                Locale.ROOT,
                "<path class=\"network__line hue-%s\" d=\"M%d %dC%d %d %d %d %d %d\"/>",
                node.hue(),
                HUB,
                from,
                bend,
                from,
                bend,
                to,
                NODE,
                to));
    }

    private static void node(StringBuilder svg, Node node, int y) {
        svg.append("<circle class=\"network__node hue-%s\" cx=\"%d\" cy=\"%d\" r=\"7\"/>"
                        .formatted(node.hue(), NODE, y))
                .append("<text class=\"network__name\" x=\"%d\" y=\"%d\">".formatted(NODE + 15, y + 5))
                .append(HtmlUtils.htmlEscape(cut(node.name()), "UTF-8"))
                .append("</text>");
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LETTERS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LETTERS - 1)).strip() + "…";
    }
}
