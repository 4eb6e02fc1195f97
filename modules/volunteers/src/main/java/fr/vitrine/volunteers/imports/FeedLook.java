package fr.vitrine.volunteers.imports;

import fr.vitrine.kernel.StructureId;
import fr.vitrine.territory.Commune;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One look at a feed: the same towns and organisations stand in it again and again, and are looked up once. */
final class FeedLook {

    private final MissionSource source;
    private final Map<String, Optional<Commune>> communes = new HashMap<>();
    private final Map<List<String>, Optional<StructureId>> owners = new HashMap<>();

    FeedLook(MissionSource source) {
        this.source = source;
    }

    MissionSource source() {
        return source;
    }

    /** @param said a town's name or postcode */
    Optional<Commune> commune(String said, Function<String, Optional<Commune>> find) {
        return communes.computeIfAbsent(said, find);
    }

    Optional<StructureId> owner(FeedMission mission, Function<FeedMission, Optional<StructureId>> find) {
        return owners.computeIfAbsent(FeedOwners.named(mission), _ -> find.apply(mission));
    }
}
