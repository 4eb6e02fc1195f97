package fr.vitrine.directory.register;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.territory.Commune;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which domains somebody acts in, commune by commune, and where nobody does. For staff. */
@Service
public class TerritoryCoverage {

    private final DSLContext jooq;

    TerritoryCoverage(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** How many published structures act in each domain in each commune; where none does nothing is there. */
    @Transactional(readOnly = true)
    public Map<CommuneCode, Map<CompetenceId, Integer>> of(Actor actor, Collection<Commune> communes) {
        actor.requireStaff();
        var known = List.copyOf(communes);
        var coverage = new HashMap<CommuneCode, Map<CompetenceId, Integer>>();
        jooq.resultQuery(
                        """
                        with place as materialized (
                            select code, array['c' || code, 'e' || epci, 'd' || departement, 'france'] as keys,
                                   public.ll_to_earth(latitude, longitude)::public.cube as point
                            from unnest({0}::text[], {1}::text[], {2}::text[], {3}::float8[], {4}::float8[])
                                as p(code, epci, departement, latitude, longitude)
                        ), key as materialized (
                            select distinct name from place cross join lateral unnest(keys) as name where name is not null
                        ), zone as materialized (
                            select distinct k.name, c.id as domain, e.structure_id
                            from key k join directory.search_entry e on e.zones && array[k.name]
                            join directory.competence c on c.id = any(e.competences) and c.parent_id is null
                        ), acting as (
                            select p.code, z.domain, z.structure_id from place p join zone z on z.name = any(p.keys)
                            union select p.code, c.id, e.structure_id
                            from place p join directory.search_entry e on e.commune_code = p.code
                            join directory.competence c on c.id = any(e.competences) and c.parent_id is null
                            union select p.code, c.id, e.structure_id
                            from place p join directory.search_entry e
                                on public.cube_enlarge(e.position, e.radius_km * 1000.0::float8, 3) @> p.point
                                and public.cube_distance(e.position, p.point) <= e.radius_km * 1000.0::float8
                            join directory.competence c on c.id = any(e.competences) and c.parent_id is null
                        )
                        select code, domain, count(*)::integer as structures from acting group by code, domain""",
                        strings(known, commune -> commune.code().value()),
                        strings(known, Commune::epci),
                        strings(known, Commune::departement),
                        coordinates(known, GeoPoint::latitude),
                        coordinates(known, GeoPoint::longitude))
                .forEach(row -> coverage.computeIfAbsent(
                                new CommuneCode(row.get("code", String.class)), _ -> new HashMap<>())
                        .put(
                                new CompetenceId(row.get("domain", Integer.class)),
                                Objects.requireNonNull(row.get("structures", Integer.class))));
        return coverage;
    }

    private static @Nullable String[] strings(List<Commune> communes, Function<Commune, @Nullable String> part) {
        return communes.stream().map(part).toArray(String[]::new);
    }

    private static @Nullable Double[] coordinates(List<Commune> communes, Function<GeoPoint, Double> part) {
        return communes.stream()
                .map(commune ->
                        Optional.ofNullable(commune.position()).map(part).orElse(null))
                .toArray(Double[]::new);
    }
}
