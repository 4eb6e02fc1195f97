package fr.vitrine.frontend.publicsite.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What search engines get to know of the stops of an event and of the programmes it is part of, in schema.org's words. */
final class ItineraryData {

    private ItineraryData() {}

    /** Each stop of which the hour is known, at the time the page is about. */
    static List<Map<String, @Nullable Object>> stops(EventPage page) {
        var stops = new ArrayList<Map<String, @Nullable Object>>();
        StopWords.of(page).forEach(stop -> {
            var time = stop.session();
            if (time.isEmpty()) {
                return;
            }
            var zone = page.details().schedule().zone();
            var data = thing("Event");
            data.put("name", stop.details().title());
            data.put(
                    "startDate",
                    time.get().starts().atZone(zone).toOffsetDateTime().toString());
            data.put(
                    "endDate", time.get().ends().atZone(zone).toOffsetDateTime().toString());
            data.put("url", page.address() + "#etape-" + stop.number());
            data.put("location", place(stop));
            data.put("performer", performer(stop.details().speaker()));
            data.values().removeIf(Objects::isNull);
            stops.add(data);
        });
        return stops;
    }

    static List<Map<String, @Nullable Object>> programmes(EventPage page) {
        var programmes = new ArrayList<Map<String, @Nullable Object>>();
        page.programmes().forEach(programme -> {
            var data = thing("EventSeries");
            data.put("name", programme.details().title());
            data.put("url", EventData.site(page) + page.links().programme(programme.slug()));
            programmes.add(data);
        });
        return programmes;
    }

    private static @Nullable Map<String, @Nullable Object> place(StopWords stop) {
        var place = stop.place();
        if (place.inFull().isEmpty()) {
            return null;
        }
        var address = thing("PostalAddress");
        address.put("streetAddress", place.address());
        var commune = place.commune();
        address.put("addressLocality", commune == null ? null : commune.name());
        address.put("addressCountry", "FR");
        address.values().removeIf(Objects::isNull);
        var where = thing("Place");
        where.put("name", place.inShort().orElse(""));
        where.put("address", address);
        place.position().ifPresent(at -> {
            var point = thing("GeoCoordinates");
            point.put("latitude", at.latitude());
            point.put("longitude", at.longitude());
            where.put("geo", point);
        });
        return where;
    }

    private static @Nullable Map<String, @Nullable Object> performer(@Nullable String name) {
        if (name == null) {
            return null;
        }
        var performer = thing("Person");
        performer.put("name", name);
        return performer;
    }

    private static Map<String, @Nullable Object> thing(String type) {
        var thing = new LinkedHashMap<String, @Nullable Object>();
        thing.put("@type", type);
        return thing;
    }
}
