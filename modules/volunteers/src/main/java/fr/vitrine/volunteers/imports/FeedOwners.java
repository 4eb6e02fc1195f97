package fr.vitrine.volunteers.imports;

import fr.vitrine.directory.PublishedStructures;
import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.kernel.RnaNumber;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which structure of the directory a feed means: by its number of the State's registers, else by its very name. */
@Component
class FeedOwners {

    private static final int NAMESAKES = 20;

    private final PublishedStructures published;
    private final StructureSummaries structures;

    FeedOwners(PublishedStructures published, StructureSummaries structures) {
        this.published = published;
        this.structures = structures;
    }

    /** All that it is told by. */
    static List<String> named(FeedMission mission) {
        return List.of(
                mission.first("organizationSiren"),
                mission.first("organizationRNA"),
                mission.first("organizationName"));
    }

    /** Empty where none is meant, or it cannot be told which. */
    Optional<StructureId> find(FeedMission mission) {
        var siren = mission.first("organizationSiren").replace(" ", "");
        var rna = RnaNumber.parse(mission.first("organizationRNA"));
        var byNumber = published.registered(siren.matches("\\d{9}") ? siren : null, rna.orElse(null));
        if (byNumber.isPresent()) {
            return byNumber;
        }
        var name = Text.fold(Text.cleanLine(mission.first("organizationName")));
        var named = structures.named(Text.cleanLine(mission.first("organizationName")), NAMESAKES).stream()
                .filter(structure ->
                        !name.isEmpty() && Text.fold(structure.name()).equals(name))
                .map(StructureSummary::id)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
