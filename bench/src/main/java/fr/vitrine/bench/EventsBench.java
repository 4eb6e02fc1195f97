package fr.vitrine.bench;

import fr.vitrine.bench.ModuleBench.Arguments;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.events.AgendaQuery;
import fr.vitrine.events.AgendaQuery.Days;
import fr.vitrine.events.AgendaQuery.Near;
import fr.vitrine.events.AgendaSearch;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.PublishedEvents;
import fr.vitrine.events.PublishedProgrammes;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.ProgrammeId;
import fr.vitrine.testkit.TestModules;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Measures the agenda over {@code --occurrences N} invented times: a page with all counts, a month, a feed. */
public final class EventsBench {

    private static final int PAGE = 30;
    private static final int FEED = 500;
    private static final int WARM_UP = 20;
    private static final CommuneCode FREVENT = new CommuneCode("62361");

    private final AgendaSearch search;
    private final PublishedEvents events;
    private final PublishedProgrammes programmes;
    private final CpuClock clock;
    private final int rounds;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    private EventsBench(TestModules modules, int rounds) {
        search = modules.get(AgendaSearch.class);
        events = modules.get(PublishedEvents.class);
        programmes = modules.get(PublishedProgrammes.class);
        clock = new CpuClock(modules.get(DSLContext.class));
        this.rounds = rounds;
    }

    public static void main(String... arguments) {
        var given = Arguments.of(arguments);
        ModuleBench.run(
                modules ->
                        new EventGenerator(modules, taxonomy(modules)).generate(given.number("--occurrences", 50_000)),
                modules -> new EventsBench(modules, given.number("--rounds", 100))
                        .run(taxonomy(modules).domains()));
    }

    private static Taxonomy taxonomy(TestModules modules) {
        return modules.get(Taxonomies.class).current();
    }

    private void run(List<Domain> domains) {
        var coming = AgendaQuery.on(Days.since(today));
        var domain = new AgendaQuery(
                "", Days.since(today), Set.of(domains.getFirst().id()), Set.of(), null, null, null, true, false, false);
        System.out.printf("%n%s", Times.HEADER);
        page("all that is coming", coming, 0);
        page("all that is coming, page 1,000", coming, 999 * PAGE);
        page("this week", AgendaQuery.on(new Days(today, today.plusDays(6))), 0);
        page("what is past", AgendaQuery.on(Days.before(today)), 0);
        page("a domain, free", domain, 0);
        page("10 km around a commune", coming.around(new Near(FREVENT, 10)), 0);
        page("an organiser", of(search.organisers(today).getFirst(), null), 0);
        page("a programme", of(null, programmes.list().getFirst().id()), 0);
        page("words", coming.about("atelier vélo"), 0);
        page("nothing answers", coming.about("introuvable"), 0);
        measure("who holds something", () -> search.organisers(today).size());
        measure("a month", () -> search.month(coming, YearMonth.from(today)).size());
        measure("feed of 500, read", () -> search.list(coming, 0, FEED).size());
        measure("feed, unchanged (304)", () -> (int) events.revision().number());
        System.out.printf("live heap %d MB%n", Sizes.heap());
    }

    private AgendaQuery of(@Nullable Organiser organiser, @Nullable ProgrammeId programme) {
        return new AgendaQuery(
                "", Days.since(today), Set.of(), Set.of(), null, organiser, programme, false, false, false);
    }

    private void page(String name, AgendaQuery query, int offset) {
        var periods =
                List.of(Days.on(today), new Days(today, today.plusDays(6)), Days.since(today), Days.before(today));
        measure(name, () -> search.find(query, periods, offset, PAGE).total());
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
}
