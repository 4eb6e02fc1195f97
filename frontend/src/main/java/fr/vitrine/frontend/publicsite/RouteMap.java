package fr.vitrine.frontend.publicsite;

import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.territory.Commune;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A way from place to place over the territory's dots: numbered stops and a line. An SVG picture that needs no script. */
public final class RouteMap {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 400;
    private static final double MARGIN = 56;
    private static final double LEAST_SPAN = 0.06;
    private static final double RADIUS = 15;
    private static final double BESIDE = 28;
    private static final double LINE = 9;
    private static final double LETTER = 8.6;
    private static final double INHABITANTS_PER_RADIUS = 5.2;

    private final double west;
    private final double north;
    private final double narrowing;
    private final double scale;
    private final double left;
    private final double top;

    /** @param number of the stop, as it stands in the list beside */
    public record Point(int number, GeoPoint at, String name) {}

    private record Spot(double x, double y, List<Point> points) {

        String name() {
            return points.stream()
                    .map(Point::name)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        String numbers() {
            return points.stream()
                    .map(point -> Integer.toString(point.number()))
                    .collect(Collectors.joining(" · "));
        }
    }

    private final List<Point> points;

    /** @param points at least one */
    public RouteMap(List<Point> points) {
        this.points = List.copyOf(points);
        var latitudes =
                points.stream().mapToDouble(point -> point.at().latitude()).summaryStatistics();
        var longitudes =
                points.stream().mapToDouble(point -> point.at().longitude()).summaryStatistics();
        west = longitudes.getMin();
        north = latitudes.getMax();
        narrowing = Math.cos(Math.toRadians((latitudes.getMin() + latitudes.getMax()) / 2));
        var wide = (longitudes.getMax() - west) * narrowing;
        var high = north - latitudes.getMin();
        scale = Math.min(
                (WIDTH - 2 * MARGIN) / Math.max(LEAST_SPAN, wide), (HEIGHT - 2 * MARGIN) / Math.max(LEAST_SPAN, high));
        left = (WIDTH - wide * scale) / 2;
        top = (HEIGHT - high * scale) / 2;
    }

    /**
     * @param label what the picture shows, in words
     * @param communes drawn below the way
     */
    public String svg(String label, List<Commune> communes) {
        var svg = new StringBuilder("<svg class=\"route-map\" viewBox=\"0 0 640 400\" role=\"img\" aria-label=\"")
                .append(HtmlUtils.htmlEscape(label))
                .append("\">");
        communes.stream()
                .filter(commune -> commune.position() != null)
                .filter(commune -> isSeen(Objects.requireNonNull(commune.position())))
                .forEach(commune -> dot(svg, commune));
        svg.append("<polyline class=\"route-map__line\" points=\"")
                .append(points.stream()
                        .map(point -> tenths(x(point.at())) + "," + tenths(y(point.at())))
                        .collect(Collectors.joining(" ")))
                .append("\"></polyline>");
        var spots = spots();
        names(svg, spots);
        spots.forEach(spot -> number(svg, spot));
        return svg.append("</svg>").toString();
    }

    private boolean isSeen(GeoPoint at) {
        return x(at) > 0 && x(at) < WIDTH && y(at) > 0 && y(at) < HEIGHT;
    }

    private void dot(StringBuilder svg, Commune commune) {
        var at = Objects.requireNonNull(commune.position());
        var radius = Math.clamp(Math.sqrt(commune.population()) / INHABITANTS_PER_RADIUS, 2, 14);
        svg.append("<circle class=\"dot\" cx=\"%s\" cy=\"%s\" r=\"%s\"></circle>"
                .formatted(tenths(x(at)), tenths(y(at)), tenths(radius)));
    }

    /** Stops at one place share a disc. */
    private List<Spot> spots() {
        var spots = new ArrayList<Spot>();
        for (var point : points) {
            var x = x(point.at());
            var y = y(point.at());
            var near = spots.stream()
                    .filter(spot -> Math.hypot(spot.x() - x, spot.y() - y) < 2 * RADIUS)
                    .findFirst();
            near.ifPresentOrElse(
                    spot -> spot.points().add(point), () -> spots.add(new Spot(x, y, new ArrayList<>(List.of(point)))));
        }
        return spots;
    }

    private static void number(StringBuilder svg, Spot spot) {
        var numbers = spot.numbers();
        var wide = Math.max(RADIUS, numbers.length() * 4.6);
        svg.append(
                "<rect class=\"route-map__disc\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"></rect><text class=\"route-map__number\" x=\"%s\" y=\"%s\">%s</text>"
                        .formatted(
                                tenths(spot.x() - wide),
                                tenths(spot.y() - RADIUS),
                                tenths(2 * wide),
                                tenths(2 * RADIUS),
                                tenths(RADIUS),
                                tenths(spot.x()),
                                tenths(spot.y() + 5.5),
                                numbers));
    }

    private record Box(double x, double y, double wide, double high) {

        boolean meets(Box other) {
            return Math.abs(x - other.x) < wide + other.wide && Math.abs(y - other.y) < high + other.high;
        }

        boolean isWithin() {
            return x - wide > 0 && x + wide < WIDTH && y - high > 0 && y + high < HEIGHT;
        }
    }

    /** Each name below its disc, else above it, right or left of it: where nothing else stands. */
    private static void names(StringBuilder svg, List<Spot> spots) {
        var taken = new ArrayList<Box>();
        spots.forEach(spot -> taken.add(new Box(spot.x(), spot.y(), RADIUS, RADIUS)));
        for (var spot : spots) {
            var name = spot.name();
            var wide = name.length() * LETTER / 2;
            var side = 2 * RADIUS + wide;
            var places = List.of(
                    new Box(spot.x(), spot.y() + BESIDE, wide, LINE),
                    new Box(spot.x(), spot.y() - BESIDE, wide, LINE),
                    new Box(spot.x() + side, spot.y(), wide, LINE),
                    new Box(spot.x() - side, spot.y(), wide, LINE));
            var place = places.stream()
                    .filter(box -> box.isWithin() && taken.stream().noneMatch(box::meets))
                    .findFirst()
                    .orElse(places.getFirst());
            taken.add(place);
            svg.append("<text class=\"route-map__name\" x=\"%s\" y=\"%s\">%s</text>"
                    .formatted(tenths(place.x()), tenths(place.y() + 5), HtmlUtils.htmlEscape(name)));
        }
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private double x(GeoPoint at) {
        return left + (at.longitude() - west) * narrowing * scale;
    }

    private double y(GeoPoint at) {
        return top + (north - at.latitude()) * scale;
    }
}
