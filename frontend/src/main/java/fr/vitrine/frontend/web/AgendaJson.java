package fr.vitrine.frontend.web;

import fr.vitrine.events.AgendaResult.Hit;
import fr.vitrine.events.Picture;
import fr.vitrine.frontend.publicsite.Pictures;
import fr.vitrine.frontend.publicsite.agenda.AgendaShelf.Around;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.publicsite.agenda.EventPlace;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.SiteAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is on as data, under names that stay. */
@Component
class AgendaJson {

    private final JsonMapper json;
    private final SiteAddress site;

    AgendaJson(JsonMapper json, SiteAddress site) {
        this.json = json;
        this.site = site;
    }

    String of(List<Hit> hits, Around around, AgendaWords words) {
        return json.writeValueAsString(Map.of(
                "events", hits.stream().map(hit -> event(hit, around, words)).toList()));
    }

    private Map<String, @Nullable Object> event(Hit hit, Around around, AgendaWords words) {
        var details = hit.event().details();
        var occurrence = hit.occurrence();
        var zone = details.schedule().zone();
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("id", "evenement-" + hit.event().id() + "-" + occurrence.original());
        data.put("title", details.title());
        data.put("url", site.of(new Links(words.locale()).event(hit.event().slug(), occurrence.firstDay())));
        data.put("summary", details.summary());
        data.put(
                "start",
                occurrence.startsAt().atZoneSameInstant(zone).toOffsetDateTime().toString());
        data.put(
                "end",
                occurrence.endsAt().atZoneSameInstant(zone).toOffsetDateTime().toString());
        data.put("firstDay", occurrence.firstDay().toString());
        data.put("lastDay", occurrence.lastDay().toString());
        data.put("wholeDays", details.schedule().wholeDays());
        data.put(
                "status",
                occurrence.cancelled() ? "annule" : details.state().status().code());
        data.put("attendance", details.setting().attendance().code());
        data.put("place", place(EventPlace.of(details, around)));
        data.put(
                "organisers",
                details.organisers().stream()
                        .flatMap(organiser -> around.organisers().name(organiser).stream())
                        .toList());
        data.put("domains", details.topics().domains().stream().sorted().toList());
        data.put("images", details.pictures().stream().map(this::image).toList());
        data.put("free", details.terms().free());
        data.put("price", details.terms().price());
        data.put("example", details.example());
        data.values().removeIf(Objects::isNull);
        return data;
    }

    private Map<String, @Nullable Object> image(Picture picture) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("url", site.of(Pictures.address(picture.sha256())));
        data.put("width", picture.width());
        data.put("height", picture.height());
        data.put("alternative", picture.alternative());
        data.put("credit", picture.credit());
        data.values().removeIf(Objects::isNull);
        return data;
    }

    private static @Nullable Map<String, @Nullable Object> place(EventPlace place) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("name", place.name());
        data.put("address", place.address());
        var commune = place.commune();
        data.put("commune", commune == null ? null : commune.name());
        data.put("insee", commune == null ? null : commune.code().value());
        var point = place.point();
        data.put("latitude", point == null ? null : point.latitude());
        data.put("longitude", point == null ? null : point.longitude());
        data.values().removeIf(Objects::isNull);
        return data.isEmpty() ? null : data;
    }
}
