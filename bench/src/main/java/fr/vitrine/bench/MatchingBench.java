package fr.vitrine.bench;

import fr.vitrine.bench.ModuleBench.Arguments;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.partners.Applicant;
import fr.vitrine.partners.OfferKind;
import fr.vitrine.partners.OfferMatching;
import fr.vitrine.partners.OfferQuery;
import fr.vitrine.partners.Stage;
import fr.vitrine.testkit.TestModules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** Measures which of {@code --offers N} invented offers answer a project, with reasons and the counts of all filters. */
public final class MatchingBench {

    private static final int PAGE = 20;
    private static final int WARM_UP = 100;
    private static final CommuneCode FREVENT = new CommuneCode("62361");

    private final OfferMatching matching;
    private final CpuClock clock;
    private final int rounds;

    private MatchingBench(TestModules modules, int rounds) {
        matching = modules.get(OfferMatching.class);
        clock = new CpuClock(modules.get(DSLContext.class));
        this.rounds = rounds;
    }

    public static void main(String... arguments) {
        var given = Arguments.of(arguments);
        ModuleBench.run(
                modules -> new OfferGenerator(modules, taxonomy(modules)).generate(given.number("--offers", 5000)),
                modules -> new MatchingBench(modules, given.number("--rounds", 200))
                        .run(taxonomy(modules).domains()));
    }

    private static Taxonomy taxonomy(TestModules modules) {
        return modules.get(Taxonomies.class).current();
    }

    private void run(List<Domain> domains) {
        System.out.printf("%n%s", Times.HEADER);
        scenarios(domains).forEach(this::measure);
        System.out.printf("live heap %d MB%n", Sizes.heap());
    }

    private void measure(String name, OfferQuery query) {
        for (var round = 0; round < WARM_UP; round++) {
            matching.match(query, 0, PAGE);
        }
        var times = new Times();
        var total = 0;
        for (var round = 0; round < rounds; round++) {
            var worked = clock.nanos();
            var begin = System.nanoTime();
            total = matching.match(query, 0, PAGE).total();
            times.add(System.nanoTime() - begin, clock.nanos() - worked);
        }
        times.print(name, Integer.toString(total));
    }

    private static Map<String, OfferQuery> scenarios(List<Domain> domains) {
        var scenarios = new LinkedHashMap<String, OfferQuery>();
        var domain = domains.getFirst().id();
        scenarios.put("everything", OfferQuery.ALL);
        scenarios.put("stage", OfferQuery.ALL.at(Stage.CREATION));
        scenarios.put("commune", OfferQuery.ALL.in(FREVENT));
        scenarios.put(
                "stage, domain, commune, legal form, needs",
                new OfferQuery(
                        "",
                        Stage.CREATION,
                        domain,
                        FREVENT,
                        Applicant.ofForm("scop"),
                        Set.of(OfferKind.LOAN, OfferKind.FUNDING),
                        false));
        scenarios.put("words", words("prêt solidaire"));
        scenarios.put("nothing answers", words("introuvable"));
        return scenarios;
    }

    private static OfferQuery words(String words) {
        return new OfferQuery(words, null, null, null, null, Set.of(), false);
    }
}
