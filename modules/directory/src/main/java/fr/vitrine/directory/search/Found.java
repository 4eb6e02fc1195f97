package fr.vitrine.directory.search;

import fr.vitrine.kernel.StructureId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of structures that answer, and the counts beside it. */
record Found(List<Place> page, Counts counts) {

    /** A structure's place on the page. */
    record Place(StructureId id, @Nullable Double distanceKm) {}
}
