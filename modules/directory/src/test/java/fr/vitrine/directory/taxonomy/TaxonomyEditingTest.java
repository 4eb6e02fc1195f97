package fr.vitrine.directory.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.db.ReferenceData;
import fr.vitrine.directory.search.Queries;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Conflict;
import fr.vitrine.directory.taxonomy.TaxonomyResult.InUse;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Invalid;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Problem;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Retired;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.testkit.TestModules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TaxonomyEditingTest extends TaxonomyScene {

    private static final TestModules MODULES = TestModules.start();
    private static final CompetenceId NOTHING = new CompetenceId(-1);

    private final DSLContext jooq = MODULES.get(DSLContext.class);

    TaxonomyEditingTest() {
        super(MODULES);
    }

    @AfterAll
    static void close() {
        MODULES.close();
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
