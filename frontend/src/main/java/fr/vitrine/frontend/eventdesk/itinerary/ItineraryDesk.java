package fr.vitrine.frontend.eventdesk.itinerary;

import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.events.Events;
import fr.vitrine.events.Itineraries;
import fr.vitrine.frontend.form.Places;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.StructureId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of an itinerary asks. */
@Component
public record ItineraryDesk(
        Events events, Itineraries itineraries, StructureSummaries structures, Places places, Texts texts) {

    Map<StructureId, StructureSummary> structures(Set<StructureId> ids) {
        return ids.isEmpty() ? Map.of() : structures.byId(ids);
    }

    Optional<StructureSummary> structure(@Nullable StructureId id) {
        return id == null
                ? Optional.empty()
                : structures.byId(List.of(id)).values().stream().findFirst();
    }
}
