package fr.vitrine.frontend.publicsite.agenda;

import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventStatus;
import fr.vitrine.events.Occurrence;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.Pictures;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What search engines get to know of an event, in schema.org's words. Without a date there is nothing they could take in. */
final class EventData {

    private static final int MOST = 20;

    private EventData() {}

    static PageHead head(EventPage page) {
        var summary = page.details().summary();
        var head = page.occurrences().isEmpty() ? PageHead.PLAIN : PageHead.PLAIN.with(data(page));
        var described = summary == null ? head : head.describedAs(summary);
        return page.images().stream()
                .findFirst()
                .map(image -> described.pictured(Pictures.address(image.sha256())))
                .orElse(described);
    }

    private static Map<String, @Nullable Object> data(EventPage page) {
        var whole = page.links().event(page.event().slug());
        if (page.day() != null || page.occurrences().size() == 1) {
            var data = page.shown().map(time -> event(page, time)).orElseThrow();
            if (page.occurrences().size() > 1) {
                var series = thing("EventSeries");
                series.put("name", page.details().title());
                series.put("url", site(page) + whole);
                data.put("superEvent", series);
            }
            var stops = ItineraryData.stops(page);
            if (!stops.isEmpty()) {
                data.put("subEvent", stops);
            }
            return within(page, data);
        }
        var series = described(page, thing("EventSeries"));
        var first = page.occurrences().getFirst();
        var last = page.occurrences().getLast();
        series.put("startDate", moment(page.details(), first.startsAt()));
        series.put("endDate", end(page.details(), last));
        var times = page.coming().isEmpty() ? List.of(last) : page.coming();
        var events = new ArrayList<Map<String, @Nullable Object>>();
        times.stream().limit(MOST).forEach(time -> events.add(event(page, time)));
        series.put("subEvent", events);
        return within(page, series);
    }

    /** Part of its programmes, beside what else it is part of. */
    private static Map<String, @Nullable Object> within(EventPage page, Map<String, @Nullable Object> data) {
        var wholes = new ArrayList<@Nullable Object>(ItineraryData.programmes(page));
        if (!wholes.isEmpty()) {
            if (data.get("superEvent") != null) {
                wholes.addFirst(data.get("superEvent"));
            }
            data.put("superEvent", wholes);
        }
        return data;
    }

    private static Map<String, @Nullable Object> event(EventPage page, Occurrence time) {
        var data = described(page, thing("Event"));
        data.put("url", site(page) + page.links().event(page.event().slug(), time.firstDay()));
        data.put("startDate", moment(page.details(), time.startsAt()));
        data.put("endDate", end(page.details(), time));
        data.put("eventStatus", "https://schema.org/" + status(page.details(), time.cancelled()));
        if (time.changed() && !time.original().equals(time.time().starts())) {
            var zone = page.details().schedule().zone();
            data.put(
                    "previousStartDate",
                    moment(page.details(), time.original().atZone(zone).toOffsetDateTime()));
        }
        return data;
    }

    private static Map<String, @Nullable Object> described(EventPage page, Map<String, @Nullable Object> data) {
        var details = page.details();
        data.put("name", details.title());
        data.put("description", details.summary());
        data.put(
                "image",
                page.images().stream()
                        .map(image -> site(page) + Pictures.address(image.sha256()))
                        .toList());
        data.put("eventAttendanceMode", "https://schema.org/" + mode(details));
        data.put("location", locations(page));
        data.put("organizer", organisers(page));
        data.put("isAccessibleForFree", details.terms().free());
        if (details.terms().isFree()) {
            var offer = thing("Offer");
            offer.put("price", 0);
            offer.put("priceCurrency", "EUR");
            offer.put("url", page.address());
            data.put("offers", offer);
        }
        data.values().removeIf(value -> value == null || value.equals(List.of()));
        return data;
    }

    private static List<Map<String, @Nullable Object>> locations(EventPage page) {
        var locations = new ArrayList<Map<String, @Nullable Object>>();
        var place = page.place();
        if (EventPlace.isOnSite(page.details()) && place.inFull().isPresent()) {
            var address = thing("PostalAddress");
            address.put("streetAddress", place.address());
            address.put("postalCode", place.postcode());
            address.put(
                    "addressLocality",
                    place.commune() == null ? null : place.commune().name());
            address.put("addressCountry", "FR");
            address.values().removeIf(Objects::isNull);
            var where = thing("Place");
            where.put("name", place.inShort().orElse(""));
            where.put("address", address);
            locations.add(where);
        }
        var online = page.details().setting().online();
        if (online != null) {
            var where = thing("VirtualLocation");
            where.put("url", online.value());
            locations.add(where);
        }
        return locations;
    }

    private static List<Map<String, @Nullable Object>> organisers(EventPage page) {
        var known = page.around().organisers();
        var all = new ArrayList<Map<String, @Nullable Object>>();
        page.details()
                .organisers()
                .forEach(organiser -> known.name(organiser).ifPresent(name -> {
                    var organisation = thing("Organization");
                    organisation.put("name", name);
                    known.address(organiser, page.links())
                            .ifPresent(href -> organisation.put("url", site(page) + href));
                    all.add(organisation);
                }));
        return all;
    }

    /** A whole day is a date, anything else a moment with its offset. */
    private static String moment(EventDetails event, OffsetDateTime moment) {
        var local = moment.atZoneSameInstant(zone(event));
        return event.schedule().wholeDays()
                ? local.toLocalDate().toString()
                : local.toOffsetDateTime().toString();
    }

    private static String end(EventDetails event, Occurrence time) {
        return event.schedule().wholeDays() ? time.lastDay().toString() : moment(event, time.endsAt());
    }

    private static ZoneId zone(EventDetails event) {
        return event.schedule().zone();
    }

    private static String status(EventDetails event, boolean cancelled) {
        var status = cancelled ? EventStatus.CANCELLED : event.state().status();
        return switch (status) {
            case SCHEDULED, FULL -> "EventScheduled";
            case RESCHEDULED -> "EventRescheduled";
            case MOVED_ONLINE -> "EventMovedOnline";
            case POSTPONED -> "EventPostponed";
            case CANCELLED -> "EventCancelled";
        };
    }

    private static String mode(EventDetails event) {
        return switch (event.setting().attendance()) {
            case ON_SITE -> "OfflineEventAttendanceMode";
            case ONLINE -> "OnlineEventAttendanceMode";
            case MIXED -> "MixedEventAttendanceMode";
        };
    }

    static String site(EventPage page) {
        var address = page.address();
        return address.substring(0, address.indexOf("/agenda/"));
    }

    private static Map<String, @Nullable Object> thing(String type) {
        var thing = new LinkedHashMap<String, @Nullable Object>();
        thing.put("@type", type);
        return thing;
    }
}
