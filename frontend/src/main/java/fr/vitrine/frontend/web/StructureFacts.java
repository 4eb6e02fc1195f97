package fr.vitrine.frontend.web;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.directory.Taxonomy.Node;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Names that a published structure's files say. */
@Component
class StructureFacts {

    private final StructureSummaries summaries;
    private final Taxonomies taxonomies;
    private final Communes communes;

    StructureFacts(StructureSummaries summaries, Taxonomies taxonomies, Communes communes) {
        this.summaries = summaries;
        this.taxonomies = taxonomies;
        this.communes = communes;
    }

    /** That of its first service first. */
    List<Domain> domains(Structure structure) {
        var taxonomy = taxonomies.current();
        return Optional.ofNullable(summaries.byId(Set.of(structure.id())).get(structure.id())).stream()
                .flatMap(summary -> summary.domains().stream())
                .map(taxonomy::find)
                .flatMap(Optional::stream)
                .map(Node::domain)
                .toList();
    }

    /** Empty where it is not known. */
    String communeName(Structure structure) {
        return Optional.ofNullable(structure.details().address().commune())
                .flatMap(communes::find)
                .map(Commune::name)
                .orElse("");
    }
}
