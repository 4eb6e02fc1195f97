package fr.vitrine.frontend.backoffice.taxonomy;

import fr.vitrine.directory.taxonomy.TaxonomyEntry;
import fr.vitrine.kernel.CompetenceId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All entries as they were last read, and what is where among them. */
record Tree(List<TaxonomyEntry> entries) {

    static final Tree EMPTY = new Tree(List.of());

    List<TaxonomyEntry> domains() {
        return below(null);
    }

    List<TaxonomyEntry> below(@Nullable CompetenceId parent) {
        return entries.stream()
                .filter(entry -> Objects.equals(entry.parent(), parent))
                .toList();
    }

    Optional<TaxonomyEntry> find(@Nullable CompetenceId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Its place among those of the same parent, from 0 on. */
    int placeOf(TaxonomyEntry entry) {
        var ids = below(entry.parent()).stream().map(TaxonomyEntry::id).toList();
        return ids.indexOf(entry.id());
    }

    int siblingsOf(TaxonomyEntry entry) {
        return below(entry.parent()).size();
    }

    /** A place in the tree, the entry that goes there not counted. */
    record Place(@Nullable CompetenceId parent, int index) {}

    /**
     * Where an entry goes that is dropped.
     *
     * @param after below the target's line, not above it
     * @param onto on the target itself
     */
    Place dropped(TaxonomyEntry dragged, TaxonomyEntry target, boolean after, boolean onto) {
        if (dragged.isDomain()) {
            var domain = target.isDomain() ? target : find(target.parent()).orElse(target);
            return beside(dragged, domain, after || onto || !target.isDomain());
        }
        if (target.isDomain()) {
            return new Place(target.id(), onto ? Integer.MAX_VALUE : 0);
        }
        return beside(dragged, target, after || onto);
    }

    private Place beside(TaxonomyEntry dragged, TaxonomyEntry target, boolean after) {
        var others = below(target.parent()).stream()
                .map(TaxonomyEntry::id)
                .filter(id -> !id.equals(dragged.id()))
                .toList();
        var index = others.indexOf(target.id());
        return index < 0
                ? new Place(target.parent(), placeOf(dragged))
                : new Place(target.parent(), after ? index + 1 : index);
    }
}
