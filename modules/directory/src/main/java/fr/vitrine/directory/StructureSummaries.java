package fr.vitrine.directory;

import static org.jooq.impl.DSL.val;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.StructureId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Published structures as lists and cards show them. Public: anybody may ask. */
@Service
public class StructureSummaries {

    private static final int NEAR_METRES = 60_000;
    private static final int HOURS_KEPT = 5_000;

    private final DSLContext jooq;

    /** Many structures have the same hours, and the same ones are shown again and again. */
    private final Cache<String, Optional<OpeningHours>> hours =
            Caffeine.newBuilder().maximumSize(HOURS_KEPT).build();

    StructureSummaries(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** Without those that are not published. */
    public Map<StructureId, StructureSummary> byId(Collection<StructureId> ids) {
        return jooq.resultQuery("""
                        select s.id, s.slug, s.name, s.tagline, s.commune_code, s.latitude, s.longitude, s.opening_hours,
                               s.is_example, s.confirmed_on, coalesce(e.audiences, 0) as audiences, e.nationwide,
                               array(select c.id
                                     from directory.search_entry d
                                     join directory.competence c on c.id = any(d.competences)
                                     where d.structure_id = s.id and c.parent_id is null
                                     group by c.id order by min(d.service_rank), min(c.position)) as domains,
                               array(select l.code
                                     from directory.structure_label x join directory.label l on l.code = x.label_code
                                     where x.structure_id = s.id order by l.bit) as labels
                        from directory.search_structure p
                        join directory.structure s on s.id = p.structure_id
                        cross join lateral (
                            select bit_or(audiences) as audiences, coalesce(bool_or('france' = any(zones)), false) as nationwide
                            from directory.search_entry where structure_id = s.id) e
                        where p.structure_id = any({0})""", ids(ids))
                .fetchMap(row -> new StructureId(row.get("id", Long.class)), this::summary);
    }

    /** In the order of the ids. */
    public List<StructureSummary> inOrder(List<StructureId> ids) {
        var found = byId(ids);
        return ids.stream()
                .map(id -> Optional.ofNullable(found.get(id)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those published last. */
    public List<StructureSummary> newest(int limit) {
        return ordered(
                "select structure_id from directory.search_structure order by published_at desc, structure_id limit {0}",
                limit);
    }

    /** Those confirmed last. */
    public List<StructureSummary> freshest(int limit) {
        return ordered(
                "select structure_id from directory.search_structure order by confirmed_on desc, structure_id limit {0}",
                limit);
    }

    /** Those whose name has what was typed, by name. */
    public List<StructureSummary> named(String typed, int limit) {
        return ordered("""
                select p.structure_id
                from directory.search_structure p join directory.structure s on s.id = p.structure_id
                where position(public.fold({1}) in public.fold(s.name)) > 0
                order by s.name, s.id limit {0}""", limit, typed.strip());
    }

    /** Those that do most of what this one does, near it; nearest first among equals. */
    public List<StructureSummary> similar(StructureId id, int limit) {
        return ordered("""
                with this as (
                    select (array_agg(distinct position))[1] as position, array_agg(distinct c) as competences
                    from directory.search_entry
                    cross join unnest(competences) as c
                    where structure_id = {1}
                )
                select e.structure_id
                from this
                join directory.search_entry e on e.position <@ public.earth_box(this.position::public.earth, {2})
                                             and e.competences && this.competences
                cross join lateral (
                    select count(*) as n from unnest(e.competences) as c where c = any(this.competences)) shared
                where e.structure_id <> {1}
                group by e.structure_id
                order by max(shared.n) desc, min(public.cube_distance(e.position, this.position)), e.structure_id
                limit {0}""", limit, id.value(), NEAR_METRES);
    }

    private List<StructureSummary> ordered(String sql, Object... bindings) {
        return inOrder(jooq.resultQuery(sql, bindings).fetch(row -> new StructureId(row.get(0, Long.class))));
    }

    private static Field<Long[]> ids(Collection<StructureId> ids) {
        return val(ids.stream().map(StructureId::value).toArray(Long[]::new));
    }

    private StructureSummary summary(Record row) {
        return new StructureSummary(
                new StructureId(row.get("id", Long.class)),
                new Slug(row.get("slug", String.class)),
                row.get("name", String.class),
                row.get("tagline", String.class),
                Arrays.stream(row.get("domains", Integer[].class))
                        .map(CompetenceId::new)
                        .toList(),
                Stream.of(Audience.values())
                        .filter(audience -> (row.get("audiences", Integer.class) & audience.bit()) != 0)
                        .collect(Collectors.toUnmodifiableSet()),
                List.of(row.get("labels", String[].class)),
                commune(row),
                point(row),
                hours(row),
                row.get("nationwide", Boolean.class),
                row.get("is_example", Boolean.class),
                row.get("confirmed_on", LocalDate.class));
    }

    private @Nullable OpeningHours hours(Record row) {
        return Optional.ofNullable(row.get("opening_hours", String.class))
                .flatMap(text -> hours.get(text, OpeningHours::parse))
                .orElse(null);
    }

    private static @Nullable CommuneCode commune(Record row) {
        return Optional.ofNullable(row.get("commune_code", String.class))
                .map(CommuneCode::new)
                .orElse(null);
    }

    private static @Nullable GeoPoint point(Record row) {
        return Optional.ofNullable(row.get("latitude", Double.class))
                .map(latitude -> new GeoPoint(latitude, Objects.requireNonNull(row.get("longitude", Double.class))))
                .orElse(null);
    }
}
