package fr.vitrine.bench;

import fr.vitrine.bench.ModuleBench.Arguments;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.testkit.TestModules;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionQuery;
import fr.vitrine.volunteers.MissionQuery.When;
import fr.vitrine.volunteers.MissionQuery.Where;
import fr.vitrine.volunteers.MissionQuery.Who;
import fr.vitrine.volunteers.MissionSearch;
import fr.vitrine.volunteers.Moment;
import fr.vitrine.volunteers.PublishedMissions;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Measures the search of {@code --missions N} invented missions, with all counts, and reading all of them for a feed. */
public final class MissionsBench {

    private static final int PAGE = 20;
    private static final int POINTS = 5_000;
    private static final int CHUNK = 500;
    private static final int WARM_UP = 10;
    private static final CommuneCode FREVENT = new CommuneCode("62361");

    private final MissionSearch search;
    private final PublishedMissions published;
    private final CpuClock clock;
    private final int rounds;

    private MissionsBench(TestModules modules, int rounds) {
        search = modules.get(MissionSearch.class);
        published = modules.get(PublishedMissions.class);
        clock = new CpuClock(modules.get(DSLContext.class));
        this.rounds = rounds;
    }

    public static void main(String... arguments) {
        var given = Arguments.of(arguments);
        ModuleBench.run(
                modules -> MissionGenerator.generate(modules, given.number("--missions", 20_000)),
                modules -> new MissionsBench(modules, given.number("--rounds", 50)).run(modules));
    }

    private void run(TestModules modules) {
        var domain =
                modules.get(Taxonomies.class).current().domains().getFirst().id();
        var near = new MissionQuery("", null, new Where(FREVENT, 20, false), When.ANY, Who.ANY);
        System.out.printf("%n%s", Times.HEADER);
        page("all, with all counts", MissionQuery.ALL, 0);
        page("all, page 500", MissionQuery.ALL, 499 * PAGE);
        page("20 km around a commune", near, 0);
        page("words", new MissionQuery("jardin", null, Where.ANY, When.ANY, Who.ANY), 0);
        page("a domain", new MissionQuery("", domain, Where.ANY, When.ANY, Who.ANY), 0);
        page(
                "a skill, at the weekend",
                new MissionQuery(
                        "",
                        null,
                        Where.ANY,
                        new When(Set.of(Moment.WEEKEND), null, null, false),
                        new Who(Set.of("permis b"), false, false, false, false)),
                0);
        page("nothing answers", new MissionQuery("introuvable", null, Where.ANY, When.ANY, Who.ANY), 0);
        measure("map, 20 km", () -> search.placed(near, POINTS).size());
        measure("map, everything", () -> search.placed(MissionQuery.ALL, POINTS).size());
        feed();
    }

    private void page(String name, MissionQuery query, int offset) {
        measure(name, () -> search.match(query, offset, PAGE).total());
    }

    private void measure(String name, IntSupplier action) {
        var found = 0;
        for (var round = 0; round < WARM_UP; round++) {
            found = action.getAsInt();
        }
        var times = new Times();
        for (var round = 0; round < rounds; round++) {
            var worked = clock.nanos();
            var begin = System.nanoTime();
            found = action.getAsInt();
            times.add(System.nanoTime() - begin, clock.nanos() - worked);
        }
        times.print(name, Integer.toString(found));
    }

    /** As the feed of the networks reads them: in chunks, none of which is kept. */
    private void feed() {
        var before = Sizes.heap();
        var begin = System.nanoTime();
        var first = 0L;
        var read = 0;
        @Nullable MissionId last = null;
        List<Mission> chunk;
        do {
            chunk = published.after(last, CHUNK);
            first = first == 0 ? System.nanoTime() - begin : first;
            last = chunk.isEmpty() ? null : chunk.getLast().id();
            read += chunk.size();
        } while (chunk.size() == CHUNK);
        System.out.printf(
                "feed: %d missions, first %d after %d ms, all after %d ms, live heap %d MB before, %d MB after%n",
                read, CHUNK, first / 1_000_000, (System.nanoTime() - begin) / 1_000_000, before, Sizes.heap());
    }
}
