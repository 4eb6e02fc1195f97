package fr.vitrine.volunteers;

import static org.jooq.impl.DSL.val;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where missions are missing: communes that have none near, domains that have none, and what volunteers wish for in vain. For staff. */
@Service
public class MissionGaps {

    private static final String STANDING = """
        with open_mission as (select m.id, next.free as free {0})
        select count(*) filter (where free is distinct from 0)::integer as open, count(*) filter (where free = 0)::integer as filled
        from open_mission""";

    private static final String COMMUNES = """
        with open_mission as materialized (select m.position as position {0})
        select c.code from territory.commune c
        where c.code = any({1}) and c.position is not null and not exists (
            select from open_mission o where public.cube_distance(o.position, c.position) <= {2})
        order by c.population desc, c.code""";

    private static final String DOMAINS = """
        with open_mission as (select m.competence_id as domain {0}),
        offered as (select domain, count(*)::integer as missions from open_mission group by domain),
        wished as (select domain, count(*)::integer as people from volunteers.profile, unnest(domains) as domain group by domain)
        select a.domain, coalesce(o.missions, 0) as missions, coalesce(w.people, 0) as people
        from unnest({1}) as a(domain) left join offered o using (domain) left join wished w using (domain)
        order by coalesce(o.missions, 0), a.domain""";

    private static final String ALONE = """
        with open_mission as materialized (select m.position as position, m.remote as remote {0})
        select count(*)::integer from volunteers.profile p join territory.commune c on c.code = p.commune_code
        where not exists (
            select from open_mission o
            where o.remote <> 'non' and p.from_home
               or public.cube_distance(o.position, c.position) <= p.radius_km * 1000.0::float8)""";

    private final DSLContext jooq;
    private final Clock clock;

    MissionGaps(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /** Public missions that are not over: those with a place left, and those without. */
    public record Standing(int open, int filled) {}

    /**
     * @param missions open or filled
     * @param wished how many volunteers like it; empty: too few to be said
     */
    public record OfDomain(CompetenceId domain, int missions, Optional<Integer> wished) {}

    @Transactional(readOnly = true)
    public Standing standing(Actor actor) {
        actor.requireStaff();
        return jooq.resultQuery(STANDING, MissionConditions.open(today()))
                .fetchSingle(row -> new Standing(row.get("open", Integer.class), row.get("filled", Integer.class)));
    }

    /** Of these, those with no public mission so near; the largest first. */
    @Transactional(readOnly = true)
    public List<CommuneCode> communesWithout(Actor actor, Collection<CommuneCode> communes, int km) {
        actor.requireStaff();
        return jooq.resultQuery(
                        COMMUNES,
                        MissionConditions.open(today()),
                        val(communes.stream().map(CommuneCode::value).toArray(String[]::new)),
                        val(km * 1000.0))
                .fetch(row -> new CommuneCode(row.get("code", String.class)));
    }

    /** Those with fewest missions first. */
    @Transactional(readOnly = true)
    public List<OfDomain> domains(Actor actor, Collection<CompetenceId> domains) {
        actor.requireStaff();
        return jooq.resultQuery(
                        DOMAINS,
                        MissionConditions.open(today()),
                        val(domains.stream().map(CompetenceId::value).toArray(Integer[]::new)))
                .fetch(row -> {
                    var people = row.get("people", Integer.class);
                    return new OfDomain(
                            new CompetenceId(row.get("domain", Integer.class)),
                            row.get("missions", Integer.class),
                            SmallNumbers.said(people, people));
                });
    }

    /** How many volunteers have no public mission as near as they would go; empty: too few to be said. */
    @Transactional(readOnly = true)
    public Optional<Integer> volunteersWithout(Actor actor) {
        actor.requireStaff();
        int people = Objects.requireNonNull(
                jooq.resultQuery(ALONE, MissionConditions.open(today())).fetchSingle(row -> row.get(0, Integer.class)));
        return SmallNumbers.said(people, people);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
