package fr.vitrine.events;

import static java.util.Objects.requireNonNullElse;

import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.events.Organiser.Partner;
import fr.vitrine.events.Organiser.Structure;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.partners.PublishedPartners;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps {@code agenda_entry}, what the public can find, in step with what is stored: within the transaction of the change. */
@Component
class AgendaEntries {

    private static final int EVERYBODY = 7;

    private final DSLContext jooq;
    private final Taxonomies taxonomies;
    private final Communes communes;
    private final StructureSummaries structures;
    private final PublishedPartners partners;
    private final StopEntries stops;

    AgendaEntries(
            DSLContext jooq,
            Taxonomies taxonomies,
            Communes communes,
            StructureSummaries structures,
            PublishedPartners partners,
            StopEntries stops) {
        this.jooq = jooq;
        this.taxonomies = taxonomies;
        this.communes = communes;
        this.structures = structures;
        this.partners = partners;
        this.stops = stops;
    }

    /** Writes the entries of an event anew. */
    void refresh(Event event) {
        jooq.execute(
                "delete from events.agenda_entry where event_id = {0}",
                event.id().value());
        if (event.publication() == Publication.PUBLISHED) {
            insert(event);
            stops.add(event.id());
        }
        jooq.execute("update events.revision set number = number + 1, changed_at = now()");
    }

    private void insert(Event event) {
        var details = event.details();
        var setting = details.setting();
        var point = Optional.ofNullable(point(event));
        jooq.execute(
                """
                insert into events.agenda_entry (occurrence_id, event_id, first_day, last_day, starts_at, domains, audiences,
                    organisers, is_online, is_free, is_accessible, commune_code, position, words)
                select id, event_id, first_day, last_day, starts_at, {1}, {2}, {3}, {4}, {5}, {6}, {7},
                    case when {8}::float8 is null then null else public.ll_to_earth({8}::float8, {9}::float8) end,
                    setweight(to_tsvector('public.vitrine_fr', {10}), 'A')
                        || setweight(to_tsvector('public.vitrine_fr', {11}), 'B')
                        || to_tsvector('public.vitrine_fr', {12})
                from events.occurrence where event_id = {0}""",
                event.id().value(),
                domains(details),
                details.topics().audiences().isEmpty()
                        ? (short) EVERYBODY
                        : EventFields.bits(details.topics().audiences()),
                details.organisers().stream().map(Organiser::key).toArray(String[]::new),
                setting.attendance() != Attendance.ON_SITE,
                details.terms().isFree(),
                !details.terms().accessibility().isEmpty(),
                commune(event).map(commune -> commune.code().value()).orElse(null),
                point.map(GeoPoint::latitude).orElse(null),
                point.map(GeoPoint::longitude).orElse(null),
                details.title(),
                names(event),
                requireNonNullElse(details.summary(), "") + " " + requireNonNullElse(details.description(), ""));
    }

    private Integer[] domains(EventDetails details) {
        return taxonomies.current().domains().stream()
                .filter(domain ->
                        details.topics().domains().contains(domain.slug().value()))
                .map(domain -> domain.id().value())
                .toArray(Integer[]::new);
    }

    private @Nullable GeoPoint point(Event event) {
        var setting = event.details().setting();
        if (setting.point() != null) {
            return setting.point();
        }
        var place = setting.structure();
        var structure = place == null ? null : structures.byId(List.of(place)).get(place);
        return structure != null && structure.point() != null
                ? structure.point()
                : commune(event).map(Commune::position).orElse(null);
    }

    private Optional<Commune> commune(Event event) {
        var setting = event.details().setting();
        var place = setting.structure();
        if (setting.commune() != null || place == null) {
            return Optional.ofNullable(setting.commune()).flatMap(communes::find);
        }
        return Optional.ofNullable(structures.byId(List.of(place)).get(place))
                .flatMap(structure -> Optional.ofNullable(structure.commune()))
                .flatMap(communes::find);
    }

    /** Of where it is and who holds it: an event is looked for by these too. */
    private String names(Event event) {
        var organisers = event.details().organisers();
        var held = organisers.stream()
                .flatMap(organiser ->
                        organiser instanceof Structure(var id) ? Stream.of(id) : Stream.<StructureId>empty())
                .toList();
        var partnerIds = organisers.stream()
                .flatMap(organiser -> organiser instanceof Partner(var id) ? Stream.of(id) : Stream.empty())
                .toList();
        return Stream.of(
                        Stream.ofNullable(event.details().setting().venue()),
                        commune(event).map(Commune::name).stream(),
                        structures.byId(held).values().stream().map(structure -> structure.name()),
                        partners.summaries(partnerIds).values().stream().map(partner -> partner.name()))
                .flatMap(names -> names)
                .collect(Collectors.joining(" "));
    }
}
