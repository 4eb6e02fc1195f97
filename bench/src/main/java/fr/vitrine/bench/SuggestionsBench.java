package fr.vitrine.bench;

import fr.vitrine.bench.ModuleBench.Arguments;
import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import fr.vitrine.testkit.TestModules;
import fr.vitrine.volunteers.MissionSuggestions;
import fr.vitrine.volunteers.MissionWish;
import fr.vitrine.volunteers.Moment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** Measures what is suggested to one volunteer, with the reasons, out of {@code --missions N} invented ones. */
public final class SuggestionsBench {

    private static final int SHOWN = 20;
    private static final int WARM_UP = 20;
    private static final CommuneCode FREVENT = new CommuneCode("62361");

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
                longitude, rhythm, hours_a_week, moments, minimum_age, state, published_at, words)
            select {1}, 'mission-' || n, 'Mission ' || n, 'On trie, on range.', domain.id,
                   case when chance < 0.1 then 'oui' else 'non' end, code, latitude, longitude,
                   case when n % 2 = 0 then 'reguliere' else 'ponctuelle' end, case when n % 2 = 0 then 2 end,
                   case when n % 2 = 0 then array [(array ['semaine', 'soir', 'week-end'])[1 + n % 3]] else '{}' end,
                   18, 'publiee', now(), to_tsvector('public.vitrine_fr', 'trier ranger jardin ' || n)
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

    private final MissionSuggestions suggestions;
    private final CpuClock clock;
    private final int rounds;

    private SuggestionsBench(TestModules modules, int rounds) {
        suggestions = modules.get(MissionSuggestions.class);
        clock = new CpuClock(modules.get(DSLContext.class));
        this.rounds = rounds;
    }

    public static void main(String... arguments) {
        var given = Arguments.of(arguments);
        ModuleBench.run(
                modules -> generate(modules, given.number("--missions", 20_000)),
                modules -> new SuggestionsBench(modules, given.number("--rounds", 100)).run(wishes(modules)));
    }

    private static void generate(TestModules modules, int missions) {
        var details = StructureDetails.named("Les Mille Missions", LocalDate.now(ZoneId.of("Europe/Paris")))
                .build();
        var saved = modules.get(Structures.class)
                .create(Actor.OPERATOR, new Structure.SourceKey("bench", "one"), details, Structure.Status.PUBLISHED);
        var structure = ((SaveResult.Saved) saved).structure().id().value();
        var jooq = modules.get(DSLContext.class);
        jooq.execute(MISSIONS, missions, structure);
        jooq.execute("analyze");
    }

    private static Map<String, MissionWish> wishes(TestModules modules) {
        var place =
                modules.get(Communes.class).find(FREVENT).map(Commune::position).orElseThrow();
        var domain =
                modules.get(Taxonomies.class).current().domains().getFirst().id();
        var wishes = new LinkedHashMap<String, MissionWish>();
        wishes.put(
                "near, liked, at the weekend, skills",
                new MissionWish(
                        Set.of(domain),
                        List.of("jardin", "menuiserie"),
                        Set.of(Moment.WEEKEND),
                        place,
                        20,
                        false,
                        18,
                        Set.of(),
                        null));
        wishes.put(
                "100 km around, from home as well",
                new MissionWish(Set.of(domain), List.of(), Set.of(), place, 100, true, 18, Set.of(), null));
        wishes.put(
                "wherever, liked",
                new MissionWish(Set.of(domain), List.of(), Set.of(), null, 20, false, 18, Set.of(), null));
        return wishes;
    }

    private void run(Map<String, MissionWish> wishes) {
        System.out.printf("%n%s", Times.HEADER);
        wishes.forEach(this::measure);
        System.out.printf("live heap %d MB%n", Sizes.heap());
    }

    private void measure(String name, MissionWish wish) {
        for (var round = 0; round < WARM_UP; round++) {
            suggestions.suggest(wish, SHOWN);
        }
        var times = new Times();
        var found = 0;
        for (var round = 0; round < rounds; round++) {
            var worked = clock.nanos();
            var begin = System.nanoTime();
            found = suggestions.suggest(wish, SHOWN).size();
            times.add(System.nanoTime() - begin, clock.nanos() - worked);
        }
        times.print(name, Integer.toString(found));
    }
}
