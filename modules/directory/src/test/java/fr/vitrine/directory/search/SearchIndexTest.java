package fr.vitrine.directory.search;

import static fr.vitrine.db.jooq.directory.Tables.SEARCH_BITS;
import static fr.vitrine.db.jooq.directory.Tables.SEARCH_STRUCTURE;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;
import static fr.vitrine.directory.search.Queries.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.Structures;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.ZoneOfAction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is found follows what is stored, and nothing is found that is not published. */
class SearchIndexTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 11, 24, 10, 20);

    private SampleDirectory sample;

    @BeforeEach
    void loadSample() {
        sample = SampleDirectory.load();
    }

    @Test
    void drafts_and_archived_structures_are_found_nowhere() {
        var draft = sample.add("draft", details("Zygomatique", services()), Status.DRAFT);
        var archived = sample.add("archived", details("Zygomatique passé", services()), Status.PUBLISHED);
        sample.change(archived, Status.ARCHIVED);
        assertHidden(draft.id());
        assertHidden(archived.id());
        assertThat(search(EVERYTHING.text("zygomatique")).total()).isZero();
    }

    private void assertHidden(StructureId id) {
        var search = sample.get(StructureSearch.class);
        var summaries = sample.get(StructureSummaries.class);
        for (var queries : List.of(
                EVERYTHING,
                EVERYTHING.text("zygomatique"),
                EVERYTHING.near("62767", 50),
                EVERYTHING.actsIn("62767"),
                EVERYTHING.domains("mobilite"))) {
            assertThat(search.first(queries.query(), TUESDAY, 1_000).hits())
                    .noneMatch(hit -> hit.structure().id().equals(id));
            assertThat(search.mapPoints(queries.query(), TUESDAY, 1_000))
                    .noneMatch(found -> found.id().equals(id));
        }
        assertThat(summaries.byId(List.of(id))).isEmpty();
        assertThat(summaries.newest(1_000)).noneMatch(found -> found.id().equals(id));
        assertThat(summaries.freshest(1_000)).noneMatch(found -> found.id().equals(id));
        assertThat(summaries.similar(sample.get("access-auto-62").id(), 1_000))
                .noneMatch(found -> found.id().equals(id));
        assertThat(search(EVERYTHING).total()).isEqualTo(SampleDirectory.SIZE);
    }

    @Test
    void a_change_is_found_and_what_was_there_before_is_not() {
        var structure = sample.add("new", details("Zygomatique", services()), Status.PUBLISHED);
        sample.change(structure, details("Paréidolie", services()));
        assertThat(search(EVERYTHING.text("zygomatique")).total()).isZero();
        assertThat(sample.ids(search(EVERYTHING.text("pareidolie")))).containsExactly("new");
        assertThat(search(EVERYTHING).total()).isEqualTo(SampleDirectory.SIZE + 1);
    }

    @Test
    void a_change_that_is_rolled_back_is_not_found() {
        var transactions = new TransactionTemplate(sample.get(PlatformTransactionManager.class));
        transactions.executeWithoutResult(transaction -> {
            sample.add("new", details("Zygomatique", services()), Status.PUBLISHED);
            transaction.setRollbackOnly();
        });
        assertThat(search(EVERYTHING.text("zygomatique")).total()).isZero();
        assertThat(search(EVERYTHING).total()).isEqualTo(SampleDirectory.SIZE);
    }

    @Test
    void changes_one_by_one_count_the_same_as_building_everything_anew() {
        IntStream.range(0, 250)
                .forEach(n -> sample.add("new-" + n, details("Zygomatique " + n, services()), Status.PUBLISHED));
        sample.change(sample.get("atre"), Status.ARCHIVED);
        var before = search(EVERYTHING).facets();
        var bits = bitsWithAnySet();
        sample.get(SearchIndex.class).refreshAll();
        assertThat(search(EVERYTHING).facets()).isEqualTo(before);
        assertThat(bitsWithAnySet()).isEqualTo(bits);
    }

    private List<String> bitsWithAnySet() {
        return sample.get(DSLContext.class)
                .fetch(
                        "select fact, chunk, md5(bits::text) from directory.search_bits where bit_count(bits) > 0 order by 1, 2")
                .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2));
    }

    @Test
    void many_changes_in_one_transaction_are_all_found() {
        var transactions = new TransactionTemplate(sample.get(PlatformTransactionManager.class));
        transactions.executeWithoutResult(_ -> IntStream.range(0, 250)
                .forEach(n -> sample.add("new-" + n, details("Zygomatique " + n, services()), Status.PUBLISHED)));
        assertThat(search(EVERYTHING.text("zygomatique")).total()).isEqualTo(250);
        assertThat(search(EVERYTHING).total()).isEqualTo(SampleDirectory.SIZE + 250);
    }

    @Test
    void changes_at_the_same_time_are_all_counted() throws Exception {
        var start = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(4)) {
            var changes = IntStream.range(0, 40)
                    .mapToObj(n -> people.submit(() -> {
                        start.await();
                        return sample.add("new-" + n, details("Zygomatique " + n, services()), Status.PUBLISHED);
                    }))
                    .toList();
            start.countDown();
            for (var change : changes) {
                change.get();
            }
        }
        assertThat(search(EVERYTHING).total()).isEqualTo(SampleDirectory.SIZE + 40);
        assertThat(search(EVERYTHING).facets().domains().get("mobilite"))
                .isEqualTo(search(EVERYTHING.domains("mobilite")).total());
    }

    @Test
    void a_structure_that_is_deleted_leaves_the_counts() {
        var structure = sample.add("new", details("Zygomatique", services()), Status.PUBLISHED);
        var transactions = new TransactionTemplate(sample.get(PlatformTransactionManager.class));
        transactions.executeWithoutResult(_ -> {
            var jooq = sample.get(DSLContext.class);
            jooq.deleteFrom(STRUCTURE).where(STRUCTURE.ID.eq(structure.id())).execute();
            sample.get(SearchIndex.class).refresh(List.of(structure.id()));
        });
        assertThat(search(EVERYTHING).total()).isEqualTo(SampleDirectory.SIZE);
        assertThat(sample.get(DSLContext.class).fetchCount(SEARCH_STRUCTURE)).isEqualTo(SampleDirectory.SIZE);
    }

    @Test
    void competence_audience_and_zone_are_asked_of_one_and_the_same_service() {
        var services = List.of(
                service("Zygomatique roulant", "covoiturage", Audience.INDIVIDUALS, "62767"),
                service("Zygomatique volant", "theatre-spectacle", Audience.BUSINESSES, "62361"));
        sample.add("new", details("Zygomatique", services), Status.PUBLISHED);
        var ours = EVERYTHING.text("zygomatique");
        var domain =
                search(ours.audiences(Audience.INDIVIDUALS)).facets().domains().keySet();
        assertThat(domain).contains("mobilite").doesNotContain("culture");
        assertThat(search(ours.domains("mobilite").audiences(Audience.INDIVIDUALS))
                        .total())
                .isOne();
        assertThat(search(ours.domains("mobilite").audiences(Audience.BUSINESSES))
                        .total())
                .isZero();
        assertThat(search(ours.domains("mobilite").actsIn("62767")).total()).isOne();
        assertThat(search(ours.domains("mobilite").actsIn("62361")).total()).isZero();
        assertThat(search(EVERYTHING
                                .domains("covoiturage")
                                .audiences(Audience.BUSINESSES)
                                .text("volant"))
                        .total())
                .isZero();
        assertThat(search(ours.audiences(Audience.BUSINESSES)).hits().getFirst().services())
                .extracting(SearchResult.MatchedService::title)
                .containsExactly("Zygomatique volant");
    }

    @Test
    void what_varies_with_the_day_is_built_anew_every_night() {
        sample.add("new", details("Zygomatique", services()), Status.PUBLISHED);
        var before = search(EVERYTHING).facets();
        sample.get(SearchIndex.class).refreshDaily();
        sample.get(SearchIndex.class).refreshDaily();
        assertThat(search(EVERYTHING).facets()).isEqualTo(before);
        assertThat(sample.get(DSLContext.class).fetchCount(SEARCH_BITS)).isPositive();
    }

    @Test
    void a_structure_without_services_is_found_where_it_is() {
        sample.add("new", details("Zygomatique", List.of()), Status.PUBLISHED);
        assertThat(sample.ids(search(EVERYTHING.text("zygomatique")))).containsExactly("new");
        assertThat(sample.ids(search(EVERYTHING.text("zygomatique").actsIn("62767"))))
                .containsExactly("new");
        assertThat(search(EVERYTHING.text("zygomatique").actsIn("62361")).total())
                .isZero();
        assertThat(search(EVERYTHING.text("zygomatique")).hits().getFirst().services())
                .isEmpty();
        sample.get(Structures.class).setStatus(Actor.OPERATOR, sample.get("new").id(), Status.ARCHIVED);
    }

    private static List<ServiceDetails> services() {
        return List.of(service("Faire rire", "covoiturage", Audience.INDIVIDUALS, "62767"));
    }

    private static ServiceDetails service(String title, String competence, Audience audience, String commune) {
        var zone = new ZoneOfAction(Set.of(new CommuneCode(commune)), Set.of(), Set.of(), null, false);
        return new ServiceDetails(title, null, Set.of(competence), Set.of(audience), null, null, zone);
    }

    private static StructureDetails details(String name, List<ServiceDetails> services) {
        return StructureDetails.named(name, LocalDate.of(2026, 11, 1))
                .legalForm("association")
                .openingHours(new OpeningHours("Tu 10:00-12:00"))
                .address(new Address(null, null, "62130", new CommuneCode("62767")))
                .point(new GeoPoint(50.38, 2.34))
                .labels(Set.of("aci"))
                .services(services)
                .build();
    }

    private SearchResult search(Queries queries) {
        return sample.get(StructureSearch.class).search(queries.query(), TUESDAY);
    }
}
