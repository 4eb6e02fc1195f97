package fr.vitrine.bench;

import fr.vitrine.bench.ModuleBench.Arguments;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import fr.vitrine.testkit.TestModules;
import fr.vitrine.volunteers.MissionSuggestions;
import fr.vitrine.volunteers.MissionWish;
import fr.vitrine.volunteers.Moment;
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
                modules -> MissionGenerator.generate(modules, given.number("--missions", 20_000)),
                modules -> new SuggestionsBench(modules, given.number("--rounds", 100)).run(wishes(modules)));
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
