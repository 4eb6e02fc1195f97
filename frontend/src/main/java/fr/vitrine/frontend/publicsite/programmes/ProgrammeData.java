package fr.vitrine.frontend.publicsite.programmes;

import fr.vitrine.events.AgendaResult.Hit;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.Pictures;
import fr.vitrine.frontend.publicsite.agenda.EventPlace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What search engines get to know of a programme, in schema.org's words. */
final class ProgrammeData {

    private static final int MOST = 30;

    private ProgrammeData() {}

    static PageHead head(ProgrammePage page) {
        var details = page.details();
        var head = PageHead.PLAIN.with(data(page));
        var described = details.summary() == null ? head : head.describedAs(details.summary());
        var picture = details.picture();
        return picture == null ? described : described.pictured(Pictures.address(picture.sha256()));
    }

    private static Map<String, @Nullable Object> data(ProgrammePage page) {
        var details = page.details();
        var series = thing("EventSeries");
        series.put("name", details.title());
        series.put("url", page.address());
        series.put("description", details.summary());
        var picture = details.picture();
        series.put("image", picture == null ? null : site(page) + Pictures.address(picture.sha256()));
        series.put("startDate", Objects.toString(details.period().first(), null));
        series.put("endDate", Objects.toString(details.period().last(), null));
        series.put(
                "organizer",
                page.carriers().stream()
                        .map(carrier -> {
                            var organisation = thing("Organization");
                            organisation.put("name", carrier.name());
                            return organisation;
                        })
                        .toList());
        var times = page.coming().isEmpty() ? page.hits() : page.coming();
        series.put(
                "subEvent",
                times.stream().limit(MOST).map(hit -> event(page, hit)).toList());
        series.values().removeIf(value -> value == null || value.equals(List.of()));
        return series;
    }

    private static Map<String, @Nullable Object> event(ProgrammePage page, Hit hit) {
        var zone = hit.event().details().schedule().zone();
        var event = thing("Event");
        event.put("name", hit.event().details().title());
        event.put(
                "url",
                site(page)
                        + page.links()
                                .event(hit.event().slug(), hit.occurrence().firstDay()));
        event.put(
                "startDate",
                hit.event().details().schedule().wholeDays()
                        ? hit.occurrence().firstDay().toString()
                        : hit.occurrence()
                                .startsAt()
                                .atZoneSameInstant(zone)
                                .toOffsetDateTime()
                                .toString());
        EventPlace.of(hit.event().details(), page.around()).inFull().ifPresent(where -> {
            var place = thing("Place");
            place.put("name", where);
            place.put("address", where);
            event.put("location", place);
        });
        return event;
    }

    private static String site(ProgrammePage page) {
        return page.address().substring(0, page.address().indexOf("/programmes/"));
    }

    private static Map<String, @Nullable Object> thing(String type) {
        var thing = new LinkedHashMap<String, @Nullable Object>();
        thing.put("@type", type);
        return thing;
    }
}
