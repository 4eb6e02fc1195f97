package fr.vitrine.directory;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.territory.Commune;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** In which communes a structure is or acts. Public: of what is published only. */
@Service
public class ReachedCommunes {

    private final DSLContext jooq;

    ReachedCommunes(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** Those of the communes in which the structure has its address or one of its services acts. */
    public Set<CommuneCode> of(StructureId structure, Collection<Commune> communes) {
        return jooq.resultQuery(
                        """
                        with place as (
                            select code, epci, departement, public.ll_to_earth(latitude, longitude)::public.cube as point
                            from unnest({1}::text[], {2}::text[], {3}::text[], {4}::float8[], {5}::float8[])
                                as p(code, epci, departement, latitude, longitude)
                        ), acting as (
                            select v.id, v.radius_km * 1000.0 as metres, s.position, s.commune_code
                            from directory.structure s left join directory.service v on v.structure_id = s.id
                            where s.id = {0} and s.status = 'published'
                        )
                        select p.code from place p
                        where exists (select from acting a where a.commune_code = p.code
                                          or public.cube_distance(a.position, p.point) <= a.metres)
                           or exists (select from acting a join directory.service_area x on x.service_id = a.id
                                      where x.is_nationwide or x.commune_code = p.code or x.epci_siren = p.epci
                                         or x.departement_code = p.departement)""",
                        structure.value(),
                        communes.stream().map(commune -> commune.code().value()).toArray(String[]::new),
                        communes.stream().map(Commune::epci).toArray(String[]::new),
                        communes.stream().map(Commune::departement).toArray(String[]::new),
                        communes.stream()
                                .map(commune -> coordinate(commune, GeoPoint::latitude))
                                .toArray(Double[]::new),
                        communes.stream()
                                .map(commune -> coordinate(commune, GeoPoint::longitude))
                                .toArray(Double[]::new))
                .fetchSet(row -> new CommuneCode(row.get("code", String.class)));
    }

    private static @Nullable Double coordinate(Commune commune, Function<GeoPoint, Double> which) {
        return Optional.ofNullable(commune.position()).map(which).orElse(null);
    }
}
