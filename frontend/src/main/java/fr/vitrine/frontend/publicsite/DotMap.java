package fr.vitrine.frontend.publicsite;

import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.territory.Commune;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * The territory as dots: its communes sized by population, some of them filled. An SVG picture that needs no tiles and no
 * script.
 */
public final class DotMap {

    private static final double WIDTH = 420;
    private static final int BYTES_PER_DOT = 100;
    private static final double MARGIN = 26;
    private static final double SMALLEST = 1.6;
    private static final double LARGEST = 13;
    private static final double INHABITANTS_PER_RADIUS = 5.2;

    private final List<Commune> communes;
    private final double west;
    private final double north;
    private final double narrowing;
    private final double scale;
    private final double height;

    /** @param communes of the territory; those without a position are left out */
    public DotMap(List<Commune> communes) {
        this.communes = communes.stream().filter(c -> c.position() != null).toList();
        var latitudes = this.communes.stream()
                .map(DotMap::position)
                .mapToDouble(GeoPoint::latitude)
                .summaryStatistics();
        var longitudes = this.communes.stream()
                .map(DotMap::position)
                .mapToDouble(GeoPoint::longitude)
                .summaryStatistics();
        west = longitudes.getMin();
        north = latitudes.getMax();
        narrowing = Math.cos(Math.toRadians((latitudes.getMin() + latitudes.getMax()) / 2));
        scale = (WIDTH - 2 * MARGIN) / Math.max(0.01, (longitudes.getMax() - west) * narrowing);
        height = (north - latitudes.getMin()) * scale + 2 * MARGIN;
    }

    /**
     * @param label what the picture shows, in words
     * @param filled the communes drawn full
     * @param named the communes whose name stands below their dot
     * @param links where a filled commune leads; null for a picture without links
     */
    public String svg(String label, Set<CommuneCode> filled, Set<CommuneCode> named, @Nullable Links links) {
        var svg = new StringBuilder(BYTES_PER_DOT * communes.size());
        svg.append("<svg class=\"dots\" viewBox=\"0 0 ")
                .append(Math.round(WIDTH))
                .append(' ')
                .append(Math.round(height))
                .append("\" role=\"")
                .append(links == null ? "img" : "group")
                .append("\" aria-label=\"")
                .append(HtmlUtils.htmlEscape(label))
                .append("\">");
        communes.stream().filter(c -> !filled.contains(c.code())).forEach(c -> svg.append(circle(c, "dot", SMALLEST)));
        communes.stream().filter(c -> filled.contains(c.code())).forEach(c -> svg.append(filledDot(c, links)));
        communes.stream().filter(c -> named.contains(c.code())).forEach(c -> svg.append(name(c)));
        return svg.append("</svg>").toString();
    }

    private String filledDot(Commune commune, @Nullable Links links) {
        var dot = circle(commune, "dot dot--on", links == null ? SMALLEST : 4);
        return links == null
                ? dot
                : "<a href=\"" + links.commune(commune.code()) + "\" aria-label=\""
                        + HtmlUtils.htmlEscape(commune.name()) + "\">" + dot + "</a>";
    }

    private String circle(Commune commune, String css, double least) {
        return "<circle class=\"" + css + "\" cx=\"" + tenths(x(commune)) + "\" cy=\"" + tenths(y(commune)) + "\" r=\""
                + tenths(Math.max(radius(commune), least)) + "\"></circle>";
    }

    private String name(Commune commune) {
        return "<text class=\"dots__label\" x=\"" + tenths(x(commune)) + "\" y=\""
                + tenths(y(commune) + radius(commune) + 15) + "\" aria-hidden=\"true\">"
                + HtmlUtils.htmlEscape(commune.name()) + "</text>";
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private double x(Commune commune) {
        return MARGIN + (position(commune).longitude() - west) * narrowing * scale;
    }

    private double y(Commune commune) {
        return MARGIN + (north - position(commune).latitude()) * scale;
    }

    private static double radius(Commune commune) {
        return Math.clamp(Math.sqrt(commune.population()) / INHABITANTS_PER_RADIUS, SMALLEST, LARGEST);
    }

    private static GeoPoint position(Commune commune) {
        return Objects.requireNonNull(commune.position());
    }
}
