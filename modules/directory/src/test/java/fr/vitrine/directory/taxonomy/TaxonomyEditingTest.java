package fr.vitrine.directory.taxonomy;

import static fr.vitrine.db.jooq.accounts.Tables.ACTION_LOG;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.db.ReferenceData;
import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.search.Queries;
import fr.vitrine.directory.search.SearchQuery;
import fr.vitrine.directory.search.StructureSearch;
import fr.vitrine.directory.taxonomy.EntryWording.Page;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Conflict;
import fr.vitrine.directory.taxonomy.TaxonomyResult.InUse;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Invalid;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Problem;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Retired;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Saved;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.LocalizedText;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.testkit.TestModules;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TaxonomyEditingTest {

    private static final TestModules MODULES = TestModules.start();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Actor STAFF = Actor.OPERATOR;
    private static final CompetenceId NOTHING = new CompetenceId(-1);

    private final TaxonomyEditing editing = MODULES.get(TaxonomyEditing.class);
    private final Taxonomies taxonomies = MODULES.get(Taxonomies.class);
    private final DSLContext jooq = MODULES.get(DSLContext.class);

    @AfterAll
    static void close() {
        MODULES.close();
    }

    private TaxonomyEntry entry(String slug) {
        return editing.list(STAFF).stream()
                .filter(entry -> entry.slug().value().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static EntryWording competence(String label, String... synonyms) {
        return new EntryWording(
                new LocalizedText(label, label + " (en)"), List.of(synonyms), List.of(), "wrench", null);
    }

    private static EntryWording domain(String label) {
        var text = new LocalizedText("Texte", "Text");
        return new EntryWording(
                new LocalizedText(label, label + " (en)"),
                List.of(),
                List.of(),
                "wrench",
                new Page("flax", text, text, Map.of(Audience.BUSINESSES, text)));
    }

    private TaxonomyEntry added(String domain, String label, String... synonyms) {
        return saved(editing.add(STAFF, entry(domain).id(), competence(label, synonyms)));
    }

    private TaxonomyEntry addedDomain(String label) {
        return saved(editing.add(STAFF, null, domain(label)));
    }

    private static TaxonomyEntry saved(TaxonomyResult result) {
        assertThat(result).isInstanceOf(Saved.class);
        return ((Saved) result).entry();
    }

    private Structure structureWith(String... competences) {
        var n = COUNT.incrementAndGet();
        var details = StructureDetails.named("Structure " + n, LocalDate.of(2026, 1, 15))
                .services(List.of(new ServiceDetails(
                        "Service",
                        null,
                        Set.of(competences),
                        Set.of(Audience.INDIVIDUALS),
                        null,
                        null,
                        ZoneOfAction.ON_SITE)))
                .build();
        var source = new SourceKey("test", "t" + n);
        return ((SaveResult.Saved) MODULES.get(Structures.class).create(STAFF, source, details, Status.PUBLISHED))
                .structure();
    }

    private Set<String> competencesOf(Structure structure) {
        return MODULES.get(Structures.class)
                .get(STAFF, structure.id())
                .details()
                .services()
                .getFirst()
                .competences();
    }

    private List<StructureId> found(SearchQuery query) {
        return MODULES
                .get(StructureSearch.class)
                .first(query, LocalDateTime.of(2026, 11, 17, 10, 0), 50)
                .hits()
                .stream()
                .map(hit -> hit.structure().id())
                .toList();
    }

    private List<StructureId> inDomain(String slug) {
        return found(SearchQuery.everything().inDomains(Set.of(slug)));
    }

    @Test
    void a_new_name_and_new_synonyms_are_shown_and_found_at_once_at_the_old_address() {
        var entry = added("mobilite", "Vélos couchés");
        var structure = structureWith(entry.slug().value());

        var changed = saved(editing.change(
                STAFF, entry.id(), entry.version(), competence("Vélos allongés", "velomobile  ", "", "velomobile")));

        assertThat(changed.slug()).isEqualTo(entry.slug());
        assertThat(changed.wording().synonymsFr()).containsExactly("velomobile");
        assertThat(taxonomies
                        .current()
                        .find(entry.slug().value())
                        .orElseThrow()
                        .label()
                        .fr())
                .isEqualTo("Vélos allongés");
        assertThat(found(Queries.EVERYTHING.text("vélomobile").query())).containsExactly(structure.id());
    }

    @Test
    void who_comes_second_is_told_and_overwrites_nothing() {
        var entry = added("mobilite", "Trottinettes");
        saved(editing.change(STAFF, entry.id(), entry.version(), competence("Trottinettes et rollers")));

        var second = competence("Patinettes");
        assertThat(editing.change(STAFF, entry.id(), entry.version(), second)).isInstanceOf(Conflict.class);
        assertThat(editing.move(STAFF, entry.id(), entry.version(), entry.parent(), 0))
                .isInstanceOf(Conflict.class);
        assertThat(editing.retire(STAFF, entry.id(), entry.version())).isInstanceOf(Conflict.class);
        assertThat(editing.merge(
                        STAFF, entry.id(), entry.version(), entry("covoiturage").id()))
                .isInstanceOf(Conflict.class);
        assertThat(entry(entry.slug().value()).wording().label().fr()).isEqualTo("Trottinettes et rollers");
    }

    @Test
    void what_moves_to_another_domain_is_found_there_and_takes_its_place() {
        var entry = added("mobilite", "Location de remorques");
        var structure = structureWith(entry.slug().value());
        assertThat(inDomain("mobilite")).contains(structure.id());

        saved(editing.move(
                STAFF, entry.id(), entry.version(), entry("alimentation").id(), 1));

        assertThat(inDomain("mobilite")).doesNotContain(structure.id());
        assertThat(inDomain("alimentation")).contains(structure.id());
        var food = taxonomies.current().domains().stream()
                .filter(domain -> domain.slug().value().equals("alimentation"))
                .findFirst()
                .orElseThrow();
        assertThat(food.competences().get(1).slug()).isEqualTo(entry.slug());
    }

    @Test
    void domains_change_places() {
        var before = domains();
        var last = entry(before.getLast());

        saved(editing.move(STAFF, last.id(), last.version(), null, 0));

        assertThat(domains()).first().isEqualTo(before.getLast());
        assertThat(domains()).hasSameElementsAs(before);
    }

    private List<String> domains() {
        return taxonomies.current().domains().stream()
                .map(domain -> domain.slug().value())
                .toList();
    }

    @Test
    void what_is_used_cannot_be_taken_out_and_what_is_not_can_and_comes_back() {
        var used = added("mobilite", "Remorquage");
        structureWith(used.slug().value());
        assertThat(editing.retire(STAFF, used.id(), used.version())).isInstanceOf(InUse.class);
        assertThat(editing.retire(
                        STAFF, entry("mobilite").id(), entry("mobilite").version()))
                .isInstanceOf(InUse.class);

        var unused = addedDomain("Domaine sans rien");
        assertThat(editing.retire(STAFF, unused.id(), unused.version())).isInstanceOf(Retired.class);
        assertThat(taxonomies.current().find(unused.slug().value())).isEmpty();
        assertThat(taxonomies.current().isGone(unused.slug().value())).isTrue();

        var back = saved(editing.restore(STAFF, unused.slug()));
        assertThat(back.wording()).isEqualTo(unused.wording());
        assertThat(back.id()).isEqualTo(unused.id());
        assertThat(taxonomies.current().isGone(unused.slug().value())).isFalse();
    }

    @Test
    void a_merged_competence_leaves_its_services_its_words_and_its_address_to_the_other() {
        var from = added("mobilite", "Autopartage rural", "voiture partagée");
        var into = added("mobilite", "Partage de voitures");
        var first = structureWith(from.slug().value());
        var both = structureWith(from.slug().value(), into.slug().value());

        var merged = saved(editing.merge(STAFF, from.id(), from.version(), into.id()));

        assertThat(merged.use().structures()).isEqualTo(2);
        assertThat(merged.wording().synonymsFr()).containsExactly("Autopartage rural", "voiture partagée");
        assertThat(competencesOf(first)).containsExactly(into.slug().value());
        assertThat(competencesOf(both)).containsExactly(into.slug().value());
        assertThat(inDomain(into.slug().value())).contains(first.id(), both.id());
        assertThat(taxonomies.current().find(from.slug().value()).orElseThrow().slug())
                .isEqualTo(into.slug());
        assertThat(jooq.fetchCount(STRUCTURE_VERSION, STRUCTURE_VERSION.STRUCTURE_ID.eq(first.id())))
                .as("its history says so")
                .isEqualTo(2);
    }

    @Test
    void who_saves_with_the_address_of_a_merged_one_means_the_other_also_after_two_mergers() {
        var first = added("mobilite", "Mot un");
        var second = added("mobilite", "Mot deux");
        var third = added("mobilite", "Mot trois");
        saved(editing.merge(STAFF, first.id(), first.version(), second.id()));
        saved(editing.merge(STAFF, second.id(), entry("mot-deux").version(), third.id()));

        assertThat(competencesOf(structureWith("mot-un"))).containsExactly("mot-trois");
        assertThat(editing.restore(STAFF, first.slug())).isInstanceOf(Conflict.class);
    }

    @Test
    void a_merged_domain_leaves_its_competences_to_the_other() {
        var from = addedDomain("Petit domaine");
        var into = addedDomain("Grand domaine");
        var competence = saved(editing.add(STAFF, from.id(), competence("Chose du petit domaine")));
        var structure = structureWith(competence.slug().value());

        saved(editing.merge(STAFF, from.id(), from.version(), into.id()));

        assertThat(entry(competence.slug().value()).parent()).isEqualTo(into.id());
        assertThat(inDomain("grand-domaine")).contains(structure.id());
        assertThat(editing.merge(STAFF, into.id(), entry("grand-domaine").version(), competence.id()))
                .isEqualTo(new Invalid(Set.of(Problem.NOT_ALIKE)));
    }

    @Test
    void what_was_taken_out_does_not_come_back_with_the_next_edition_of_the_reference_data() {
        var entry = added("mobilite", "Éphémère");
        editing.retire(STAFF, entry.id(), entry.version());
        var covoiturage = entry("covoiturage");
        var into = added("mobilite", "Voyager à plusieurs");
        saved(editing.merge(STAFF, covoiturage.id(), covoiturage.version(), into.id()));

        jooq.execute("delete from territory.reference_file where name like 'taxonomy%' or name like 'naf%'");
        ReferenceData.loadInto(MODULES.get(DataSource.class));

        assertThat(editing.list(STAFF)).extracting(each -> each.slug().value()).doesNotContain("covoiturage");
    }

    @Test
    void what_is_wrong_is_named() {
        var domain = entry("mobilite").id();
        assertThat(editing.add(STAFF, domain, competence(" "))).isEqualTo(invalid(Problem.LABEL_MISSING));
        assertThat(editing.add(STAFF, domain, competence("COVOITURAGE  solidaire".repeat(9))))
                .isEqualTo(invalid(Problem.LABEL_TOO_LONG));
        assertThat(editing.add(STAFF, domain, competence("ALIMENTATION & CIRCUITS COURTS")))
                .isEqualTo(invalid(Problem.LABEL_TAKEN));
        assertThat(editing.add(STAFF, null, competence("Sans page"))).isEqualTo(invalid(Problem.WRONG_PLACE));
        assertThat(editing.add(STAFF, new CompetenceId(999_999), competence("Sans domaine")))
                .isEqualTo(invalid(Problem.WRONG_PLACE));
        assertThat(editing.add(STAFF, domain, competence("Longs", "x".repeat(61))))
                .isEqualTo(invalid(Problem.SYNONYM_TOO_LONG));
    }

    private static Invalid invalid(Problem problem) {
        return new Invalid(Set.of(problem));
    }

    @Test
    void every_change_is_logged() {
        var entry = added("mobilite", "Journalisée");
        var into = added("mobilite", "Journal");
        saved(editing.merge(STAFF, entry.id(), entry.version(), into.id()));

        assertThat((Object) jooq.select(ACTION_LOG.ACTION, ACTION_LOG.DETAIL)
                        .from(ACTION_LOG)
                        .orderBy(ACTION_LOG.ID.desc())
                        .limit(1)
                        .fetchSingle()
                        .valuesRow()
                        .toString())
                .isEqualTo("('taxonomy.merged', 'Journalisée → Journal')");
    }

    static Stream<Consumer<Calls>> methods() {
        return Stream.of(
                calls -> calls.editing.list(calls.actor),
                calls -> calls.editing.retired(calls.actor),
                calls -> calls.editing.add(calls.actor, null, competence(" ")),
                calls -> calls.editing.change(calls.actor, NOTHING, 0, competence(" ")),
                calls -> calls.editing.move(calls.actor, NOTHING, 0, null, 0),
                calls -> calls.editing.retire(calls.actor, NOTHING, 0),
                calls -> calls.editing.restore(calls.actor, new Slug("non")),
                calls -> calls.editing.merge(calls.actor, NOTHING, 0, NOTHING));
    }

    private record Calls(TaxonomyEditing editing, Actor actor) {}

    @ParameterizedTest
    @MethodSource("methods")
    void only_staff_may(Consumer<Calls> method) {
        var owner = new Actor.Person(new PersonId(1), null, Map.of(new StructureId(1), MemberRole.OWNER));
        for (var nobody : List.of(Actor.VISITOR, owner)) {
            assertThatThrownBy(() -> method.accept(new Calls(editing, nobody))).isInstanceOf(AccessDenied.class);
        }
        var editor = new Actor.Person(new PersonId(1), StaffRole.EDITOR, Map.of());
        method.accept(new Calls(editing, editor));
    }
}
