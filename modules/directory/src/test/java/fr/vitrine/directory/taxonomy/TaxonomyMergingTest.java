package fr.vitrine.directory.taxonomy;

import static fr.vitrine.db.jooq.accounts.Tables.ACTION_LOG;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.taxonomy.TaxonomyResult.Conflict;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Invalid;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Problem;
import fr.vitrine.testkit.TestModules;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TaxonomyMergingTest extends TaxonomyScene {

    private static final TestModules MODULES = TestModules.start();

    private final DSLContext jooq = MODULES.get(DSLContext.class);

    TaxonomyMergingTest() {
        super(MODULES);
    }

    @AfterAll
    static void close() {
        MODULES.close();
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
}
