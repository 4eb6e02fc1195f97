package fr.vitrine.frontend.web;

import fr.vitrine.kernel.GeoPoint;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** A way for a GPS (GPX 1.1): its stops as waypoints, and the route through them. */
final class Gpx {

    private Gpx() {}

    /** @param at null: no time is known */
    record Waypoint(
            String name,
            String description,
            GeoPoint point,
            @Nullable Instant at) {}

    static String of(String name, String address, List<Waypoint> stops) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<gpx version=\"1.1\" creator=\"Vitrine\" xmlns=\"http://www.topografix.com/GPX/1/1\">\n"
                        + "<metadata>");
        element(xml, "name", name);
        xml.append("<link href=\"").append(text(address)).append("\"/></metadata>\n");
        stops.forEach(stop -> point(xml, "wpt", stop));
        xml.append("<rte>");
        element(xml, "name", name);
        stops.forEach(stop -> point(xml, "rtept", stop));
        return xml.append("</rte>\n</gpx>\n").toString();
    }

    /** The order of its elements is the schema's. */
    private static void point(StringBuilder xml, String name, Waypoint stop) {
        xml.append('<')
                .append(name)
                .append(" lat=\"")
                .append(stop.point().latitude())
                .append("\" lon=\"")
                .append(stop.point().longitude())
                .append("\">");
        var at = stop.at();
        if (at != null) {
            element(xml, "time", DateTimeFormatter.ISO_INSTANT.format(at));
        }
        element(xml, "name", stop.name());
        if (!stop.description().isEmpty()) {
            element(xml, "desc", stop.description());
        }
        xml.append("</").append(name).append(">\n");
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(text(text))
                .append("</")
                .append(name)
                .append('>');
    }

    /** XML 1.0 has no place for control characters. */
    private static String text(String text) {
        return HtmlUtils.htmlEscape(text.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]", " "), "UTF-8");
    }
}
