package fr.vitrine.frontend.backoffice.structures;

import fr.vitrine.accounts.People;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.register.StructureRegister;
import fr.vitrine.directory.review.FreshnessReminders;
import fr.vitrine.directory.review.StaffNotes;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.backoffice.grid.ColumnPreferences;
import fr.vitrine.frontend.backoffice.grid.SavedViews;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.territory.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the grid and its parts ask. */
@Component
record GridServices(
        StructureRegister register,
        Structures structures,
        StaffNotes notes,
        FreshnessReminders reminders,
        People people,
        Taxonomies taxonomies,
        Territory territory,
        ColumnPreferences preferences,
        SavedViews views,
        CurrentActor current,
        Texts texts,
        Clock clock) {

    RowTexts rowTexts(Locale locale) {
        return new RowTexts(texts, locale, taxonomies.current(), LocalDate.now(clock), clock.getZone());
    }

    FilterReader filters() {
        return new FilterReader(taxonomies.current(), LocalDate.now(clock), clock.getZone(), current.get());
    }
}
