package fr.vitrine.frontend.missiondesk;

import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.reporting.Reporting;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import fr.vitrine.territory.Territory;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionEvents;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.StaleMissions;
import fr.vitrine.volunteers.profile.VolunteerProfiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What those who keep missions work with. */
@Component
public record MissionDesk(
        Missions missions,
        StaleMissions stale,
        MissionEvents events,
        Structures structures,
        StructureSummaries summaries,
        VolunteerProfiles profiles,
        Taxonomies taxonomies,
        Communes communes,
        Territory territory,
        Reporting reporting,
        Texts texts,
        Clock clock) {

    public MissionWords words(Locale locale) {
        return new MissionWords(texts, locale);
    }

    /** To choose from: the territory's, and that of the mission wherever it is. */
    List<Commune> communesFor(@Nullable Mission mission) {
        var own = mission == null ? null : mission.details().place().commune();
        var communes = new ArrayList<>(territory.communes());
        if (own != null && !territory.contains(own)) {
            communes().find(own).ifPresent(communes::add);
        }
        return communes;
    }

    public String structureName(Actor actor, StructureId structure) {
        return structures.get(actor, structure).details().name();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
