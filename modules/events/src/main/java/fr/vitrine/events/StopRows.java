package fr.vitrine.events;

import static fr.vitrine.db.jooq.events.Tables.EVENT;
import static fr.vitrine.db.jooq.events.Tables.STOP;

import fr.vitrine.db.jooq.events.tables.records.StopRecord;
import fr.vitrine.events.Itinerary.Wanted;
import fr.vitrine.events.StopDetails.Host;
import fr.vitrine.events.StopDetails.Place;
import fr.vitrine.events.StopDetails.Travel;
import fr.vitrine.events.StopDetails.When;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.partners.Coded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes stops to their table, and finds them there. */
@Component
class StopRows {

    private final DSLContext jooq;

    StopRows(DSLContext jooq) {
        this.jooq = jooq;
    }

    List<Stop> list(EventId event) {
        return byEvent(STOP.EVENT_ID.eq(event)).getOrDefault(event, List.of());
    }

    /** Of events that hold, in their order. */
    Map<EventId, List<Stop>> byEvent(Condition condition) {
        var found = new LinkedHashMap<EventId, List<Stop>>();
        jooq.select(STOP.fields())
                .from(STOP)
                .join(EVENT)
                .on(EVENT.ID.eq(STOP.EVENT_ID))
                .where(condition)
                .orderBy(STOP.EVENT_ID, STOP.POSITION)
                .fetchGroups(STOP.EVENT_ID, row -> new Stop(row.get(STOP.ID), details(row.into(STOP))))
                .forEach(found::put);
        return found;
    }

    /** Puts these in the place of what was there; those that stay keep their identity. */
    void replace(EventId event, List<Wanted> wanted) {
        var kept = wanted.stream().map(Wanted::id).filter(Objects::nonNull).toList();
        jooq.deleteFrom(STOP)
                .where(STOP.EVENT_ID.eq(event).and(STOP.ID.notIn(kept)))
                .execute();
        for (var position = 0; position < wanted.size(); position++) {
            var stop = wanted.get(position);
            var row = filled(stop.details()).setPosition((short) position);
            if (stop.id() == null) {
                jooq.insertInto(STOP).set(row.setEventId(event)).execute();
            } else {
                jooq.update(STOP).set(row).where(STOP.ID.eq(stop.id())).execute();
            }
        }
    }

    private StopRecord filled(StopDetails details) {
        var place = details.place();
        var point = Optional.ofNullable(place.point());
        var means = details.travel().means();
        return jooq.newRecord(STOP)
                .setTitle(details.title())
                .setDescription(details.description())
                .setDay((short) details.when().day())
                .setArrives(details.when().arrives())
                .setMinutes(small(details.when().minutes()))
                .setVenue(place.venue())
                .setAddress(place.address())
                .setCommuneCode(place.commune())
                .setLatitude(point.map(GeoPoint::latitude).orElse(null))
                .setLongitude(point.map(GeoPoint::longitude).orElse(null))
                .setPlaceStructureId(place.structure())
                .setHostStructureId(details.host().structure())
                .setHost(details.host().name())
                .setSpeaker(details.speaker())
                .setCapacity(details.capacity())
                .setTravel(means == null ? null : means.code())
                .setTravelMinutes(small(details.travel().minutes()));
    }

    private static StopDetails details(StopRecord row) {
        var travel = row.getTravel();
        return new StopDetails(
                row.getTitle(),
                row.getDescription(),
                new When(row.getDay(), row.getArrives(), number(row.getMinutes())),
                new Place(
                        row.getPlaceStructureId(),
                        row.getVenue(),
                        row.getAddress(),
                        row.getCommuneCode(),
                        point(row.getLatitude(), row.getLongitude())),
                new Host(row.getHostStructureId(), row.getHost()),
                row.getSpeaker(),
                row.getCapacity(),
                new Travel(
                        travel == null ? null : Coded.of(TravelMeans.class, travel), number(row.getTravelMinutes())));
    }

    private static @Nullable GeoPoint point(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }

    private static @Nullable Short small(@Nullable Integer number) {
        return number == null ? null : number.shortValue();
    }

    private static @Nullable Integer number(@Nullable Short small) {
        return small == null ? null : small.intValue();
    }
}
