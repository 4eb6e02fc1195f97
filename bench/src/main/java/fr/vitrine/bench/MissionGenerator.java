package fr.vitrine.bench;

import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.Structures;
import fr.vitrine.kernel.Actor;
import fr.vitrine.testkit.TestModules;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jooq.DSLContext;

/** Invents missions of one structure. */
final class MissionGenerator {

    /** In communes of three départements, half of them all year round; a tenth without a place. */
    private static final String MISSIONS = """
        with n as (select n, random() as chance, nextval(pg_get_serial_sequence('places.pool', 'id')) as pool
                   from generate_series(1, {0}) n),
        pools as (
            insert into places.pool (id, capacity, taken, is_waiting_allowed, offer_hours) overriding system value
            select pool, 5, 0, true, 12 from n),
        commune as (
            select code, latitude, longitude, row_number() over (order by code) as at, count(*) over () as many
            from territory.commune where departement_code in ('59', '62', '80') and latitude is not null),
        domain as (select id, row_number() over (order by id) as at, count(*) over () as many
                   from directory.competence where parent_id is null),
        missions as (
            insert into volunteers.mission (structure_id, slug, title, tasks, competence_id, remote, commune_code, latitude,
                longitude, rhythm, hours_a_week, moments, minimum_age, skills_needed, state, published_at, words)
            select {1}, 'mission-' || n, 'Mission ' || n, 'On trie, on range.', domain.id,
                   case when chance < 0.1 then 'oui' else 'non' end, code, latitude, longitude,
                   case when n % 2 = 0 then 'reguliere' else 'ponctuelle' end, case when n % 2 = 0 then 2 end,
                   case when n % 2 = 0 then array [(array ['semaine', 'soir', 'week-end'])[1 + n % 3]] else '{}' end,
                   18, array [(array ['Permis B', 'Patience', 'Bricolage', 'Écoute'])[1 + n % 4]], 'publiee', now(), to_tsvector('public.vitrine_fr', 'trier ranger jardin ' || n)
            from n
            join commune on commune.at = 1 + (n * 37) % commune.many
            join domain on domain.at = 1 + n % domain.many
            returning id, slug, rhythm)
        insert into volunteers.slot (mission_id, day, starts, ends, pool_id)
        select missions.id,
               case when rhythm = 'ponctuelle' then current_date + 1 + n::integer % 60 end,
               case when rhythm = 'ponctuelle' then time '09:00' end,
               case when rhythm = 'ponctuelle' then time '12:00' end, pool
        from missions join n on missions.slug = 'mission-' || n\
        """;

    private MissionGenerator() {}

    static void generate(TestModules modules, int missions) {
        var details = StructureDetails.named("Les Mille Missions", LocalDate.now(ZoneId.of("Europe/Paris")))
                .build();
        var saved = modules.get(Structures.class)
                .create(Actor.OPERATOR, new Structure.SourceKey("bench", "one"), details, Structure.Status.PUBLISHED);
        var structure = ((SaveResult.Saved) saved).structure().id().value();
        var jooq = modules.get(DSLContext.class);
        jooq.execute(MISSIONS, missions, structure);
        jooq.execute("analyze");
    }
}
