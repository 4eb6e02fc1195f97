package fr.vitrine.frontend.publicsite.missions;

import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.PublishedMissions;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The missions of a structure or at an event, as the page of either shows them. */
@Component
public class StructureMissions {

    private final PublishedMissions missions;
    private final MissionShelf shelf;

    StructureMissions(PublishedMissions missions, MissionShelf shelf) {
        this.missions = missions;
        this.shelf = shelf;
    }

    public record Shown(List<Mission> missions, MissionCards cards) {

        public List<El> rows() {
            return missions.stream()
                    .map(mission -> cards.row(mission, "h3", null))
                    .toList();
        }
    }

    public Shown of(StructureId structure, Locale locale) {
        return shown(missions.list(structure), locale);
    }

    /** Those at which one lends a hand at an event. */
    public Shown at(EventId event, Locale locale) {
        return shown(missions.at(event), locale);
    }

    private Shown shown(List<Mission> open, Locale locale) {
        return new Shown(open, shelf.cards(open, locale));
    }
}
