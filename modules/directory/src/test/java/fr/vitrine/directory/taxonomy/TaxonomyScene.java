package fr.vitrine.directory.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.search.SearchQuery;
import fr.vitrine.directory.search.StructureSearch;
import fr.vitrine.directory.taxonomy.EntryWording.Page;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Saved;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.LocalizedText;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.testkit.TestModules;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A taxonomy to edit, with structures that use it. */
abstract class TaxonomyScene {

    static final Actor STAFF = Actor.OPERATOR;

    private static final AtomicInteger COUNT = new AtomicInteger();

    final TaxonomyEditing editing;
    final Taxonomies taxonomies;

    private final TestModules modules;

    TaxonomyScene(TestModules modules) {
        this.modules = modules;
        editing = modules.get(TaxonomyEditing.class);
        taxonomies = modules.get(Taxonomies.class);
    }

    TaxonomyEntry entry(String slug) {
        return editing.list(STAFF).stream()
                .filter(entry -> entry.slug().value().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    static EntryWording competence(String label, String... synonyms) {
        return new EntryWording(
                new LocalizedText(label, label + " (en)"), List.of(synonyms), List.of(), "wrench", null);
    }

    static EntryWording domain(String label) {
        var text = new LocalizedText("Texte", "Text");
        return new EntryWording(
                new LocalizedText(label, label + " (en)"),
                List.of(),
                List.of(),
                "wrench",
                new Page("flax", text, text, Map.of(Audience.BUSINESSES, text)));
    }

    TaxonomyEntry added(String domain, String label, String... synonyms) {
        return saved(editing.add(STAFF, entry(domain).id(), competence(label, synonyms)));
    }

    TaxonomyEntry addedDomain(String label) {
        return saved(editing.add(STAFF, null, domain(label)));
    }

    static TaxonomyEntry saved(TaxonomyResult result) {
        assertThat(result).isInstanceOf(Saved.class);
        return ((Saved) result).entry();
    }

    Structure structureWith(String... competences) {
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
        return ((SaveResult.Saved) modules.get(Structures.class).create(STAFF, source, details, Status.PUBLISHED))
                .structure();
    }

    Set<String> competencesOf(Structure structure) {
        return modules.get(Structures.class)
                .get(STAFF, structure.id())
                .details()
                .services()
                .getFirst()
                .competences();
    }

    List<StructureId> found(SearchQuery query) {
        return modules
                .get(StructureSearch.class)
                .first(query, LocalDateTime.of(2026, 11, 17, 10, 0), 50)
                .hits()
                .stream()
                .map(hit -> hit.structure().id())
                .toList();
    }

    List<StructureId> inDomain(String slug) {
        return found(SearchQuery.everything().inDomains(Set.of(slug)));
    }
}
