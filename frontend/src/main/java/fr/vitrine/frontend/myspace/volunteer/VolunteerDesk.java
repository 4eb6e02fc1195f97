package fr.vitrine.frontend.myspace.volunteer;

import fr.vitrine.accounts.ActionLog;
import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.territory.Communes;
import fr.vitrine.territory.Territory;
import fr.vitrine.volunteers.applying.GuardianConsents;
import fr.vitrine.volunteers.profile.OwnSuggestions;
import fr.vitrine.volunteers.profile.VolunteerProfiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the pages of a volunteer work with. */
@Component
public record VolunteerDesk(
        VolunteerProfiles profiles,
        ActionLog log,
        OwnSuggestions suggestions,
        GuardianConsents guardians,
        StructureSummaries structures,
        Taxonomies taxonomies,
        Communes communes,
        Territory territory,
        Texts texts,
        Clock clock) {

    MissionWords words(Locale locale) {
        return new MissionWords(texts, locale);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
