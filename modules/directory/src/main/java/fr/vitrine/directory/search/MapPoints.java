package fr.vitrine.directory.search;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.StructureId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Reads what a map shows of structures that were found. */
final class MapPoints {

    private MapPoints() {}

    /** In the order of the ids; without those that have no point. */
    static List<MapPoint> of(DSLContext jooq, List<StructureId> ids) {
        return jooq.resultQuery(
                        """
                        select s.id, s.slug, s.name, s.commune_code, s.latitude, s.longitude, s.is_example,
                               (select c.id
                                from directory.search_entry d
                                join directory.competence c on c.id = any(d.competences)
                                where d.structure_id = s.id and c.parent_id is null
                                order by d.service_rank, c.position limit 1) as domain
                        from unnest({0}::bigint[]) with ordinality as wanted(id, n)
                        join directory.search_structure p on p.structure_id = wanted.id
                        join directory.structure s on s.id = wanted.id
                        where s.latitude is not null
                        order by wanted.n""", DSL.val(ids.stream().map(StructureId::value).toArray(Long[]::new)))
                .fetch(row -> new MapPoint(
                        new StructureId(row.get("id", Long.class)),
                        new Slug(row.get("slug", String.class)),
                        row.get("name", String.class),
                        Optional.ofNullable(row.get("commune_code", String.class))
                                .map(CommuneCode::new)
                                .orElse(null),
                        new GeoPoint(row.get("latitude", Double.class), row.get("longitude", Double.class)),
                        Optional.ofNullable(row.get("domain", Integer.class))
                                .map(CompetenceId::new)
                                .orElse(null),
                        row.get("is_example", Boolean.class)));
    }
}
