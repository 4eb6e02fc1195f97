package fr.vitrine.events;

import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Lets an itinerary be found by each of its stops: where they are, and what they are called. */
@Component
class StopEntries {

    private final DSLContext jooq;
    private final StopRows rows;
    private final StructureSummaries structures;
    private final Communes communes;

    StopEntries(DSLContext jooq, StopRows rows, StructureSummaries structures, Communes communes) {
        this.jooq = jooq;
        this.rows = rows;
        this.structures = structures;
        this.communes = communes;
    }

    /** Adds them to what the agenda has of the event. */
    void add(EventId event) {
        var stops = rows.list(event).stream().map(Stop::details).toList();
        if (stops.isEmpty()) {
            return;
        }
        var known = structures.byId(stops.stream()
                .flatMap(stop -> Stream.of(stop.place().structure(), stop.host().structure()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var places =
                stops.stream().flatMap(stop -> commune(stop, known).stream()).collect(Collectors.toSet());
        var byCode = communes.byCode(places);
        var points = stops.stream()
                .flatMap(stop -> point(stop, known, byCode).stream())
                .toList();
        jooq.execute(
                """
                update events.agenda_entry set stop_communes = {0},
                    stop_positions = (select array_agg(public.ll_to_earth(p.latitude, p.longitude))
                        from unnest({1}, {2}) as p (latitude, longitude)),
                    words = words || setweight(to_tsvector('public.vitrine_fr', {3}), 'B')
                where event_id = {4}""",
                places.stream().map(CommuneCode::value).toArray(String[]::new),
                points.stream().map(GeoPoint::latitude).toArray(Double[]::new),
                points.stream().map(GeoPoint::longitude).toArray(Double[]::new),
                words(stops, known, byCode),
                event.value());
    }

    private static Optional<CommuneCode> commune(StopDetails stop, Map<StructureId, StructureSummary> known) {
        return Optional.ofNullable(stop.place().commune())
                .or(() -> structure(stop, known).map(StructureSummary::commune));
    }

    private static Optional<GeoPoint> point(
            StopDetails stop, Map<StructureId, StructureSummary> known, Map<CommuneCode, Commune> communes) {
        return Optional.ofNullable(stop.place().point())
                .or(() -> structure(stop, known).map(StructureSummary::point))
                .or(() -> commune(stop, known).map(communes::get).map(Commune::position));
    }

    private static Optional<StructureSummary> structure(StopDetails stop, Map<StructureId, StructureSummary> known) {
        return Optional.ofNullable(stop.place().structure()).map(known::get);
    }

    private static String words(
            List<StopDetails> stops, Map<StructureId, StructureSummary> known, Map<CommuneCode, Commune> communes) {
        var said = stops.stream()
                .flatMap(stop -> Stream.of(
                        stop.title(), stop.place().venue(), stop.host().name(), stop.speaker()));
        return Stream.of(
                        said,
                        known.values().stream().map(StructureSummary::name),
                        communes.values().stream().map(Commune::name))
                .flatMap(names -> names)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
