package fr.vitrine.directory;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the directory amounts to in a territory. Public: of what is published only. */
@Service
public class DirectoryFigures {

    private final DSLContext jooq;
    private final Communes communes;

    DirectoryFigures(DSLContext jooq, Communes communes) {
        this.jooq = jooq;
        this.communes = communes;
    }

    /**
     * @param structures that are in the territory or act in it
     * @param communesReached communes of the territory in which at least one structure is or acts
     * @param jobs people whom the structures employ that are in the territory, as far as they say it
     */
    public record Figures(long structures, long communesReached, long jobs) {}

    public Figures of(Set<CommuneCode> territory) {
        var known = communes.byCode(territory).values();
        return jooq.resultQuery(
                        """
                        with place as materialized (
                            select code, array['c' || code, 'e' || epci, 'd' || departement, 'france'] as keys,
                                   public.ll_to_earth(latitude, longitude)::public.cube as point
                            from unnest({0}::text[], {1}::text[], {2}::text[], {3}::float8[], {4}::float8[])
                                 as p(code, epci, departement, latitude, longitude)
                        ), key as materialized (
                            select k as name, exists (select from directory.search_entry e where e.zones && array[k]) as used
                            from (select distinct unnest(keys) as k from place) keys where k is not null
                        ), circle as materialized (
                            select p.code, e.structure_id from place p
                            join directory.search_entry e
                                on public.cube_enlarge(e.position, e.radius_km * 1000.0::float8, 3) @> p.point
                                and public.cube_distance(e.position, p.point) <= e.radius_km * 1000.0::float8
                        ), acting as (
                            select structure_id from directory.search_entry
                            where zones && array(select name from key)
                            union select structure_id from circle
                            union select structure_id from directory.search_entry
                                  where commune_code = any(array(select code from place))
                        )
                        select (select count(*) from acting) as structures,
                               (select count(*) from place p
                                where exists (select from key where used and name = any(p.keys))
                                   or exists (select from circle c where c.code = p.code)
                                   or exists (select from directory.search_entry e where e.commune_code = p.code)) as reached,
                               (select coalesce(sum(s.staff), 0)
                                from directory.structure s join directory.search_structure f on f.structure_id = s.id
                                where s.commune_code = any(array(select code from place))) as jobs""",
                        known.stream().map(commune -> commune.code().value()).toArray(String[]::new),
                        known.stream().map(Commune::epci).toArray(String[]::new),
                        known.stream().map(Commune::departement).toArray(String[]::new),
                        known.stream()
                                .map(commune -> coordinate(commune, GeoPoint::latitude))
                                .toArray(Double[]::new),
                        known.stream()
                                .map(commune -> coordinate(commune, GeoPoint::longitude))
                                .toArray(Double[]::new))
                .fetchSingle(row -> new Figures(
                        row.get("structures", Long.class),
                        row.get("reached", Long.class),
                        row.get("jobs", Long.class)));
    }

    /** How many structures are in each of these communes; those without any are absent. */
    public Map<CommuneCode, Long> presentByCommune(Set<CommuneCode> asked) {
        return jooq.resultQuery(
                        """
                        select commune_code, count(distinct structure_id) as structures
                        from directory.search_entry where commune_code = any({0}) group by commune_code""", DSL.val(asked.stream().map(CommuneCode::value).toArray(String[]::new)))
                .fetchMap(
                        row -> new CommuneCode(row.get("commune_code", String.class)),
                        row -> row.get("structures", Long.class));
    }

    private static @Nullable Double coordinate(Commune commune, Function<GeoPoint, Double> which) {
        return Optional.ofNullable(commune.position()).map(which).orElse(null);
    }
}
