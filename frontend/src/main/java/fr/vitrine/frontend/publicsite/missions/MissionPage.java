package fr.vitrine.frontend.publicsite.missions;

import fr.vitrine.directory.StructureSummary;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.events.Event;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.territory.Commune;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionDetails;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that the page of a mission says, read at one moment, in one language.
 *
 * @param event at which one lends a hand
 * @param address of this page, in full
 * @param structureAddress of its structure's page, in full
 */
record MissionPage(
        Mission mission,
        StructureSummary structure,
        Optional<Domain> domain,
        Optional<Commune> commune,
        Optional<Event> event,
        MissionCards cards,
        String address,
        String structureAddress) {

    MissionDetails details() {
        return mission.details();
    }

    MissionWords words() {
        return cards.words();
    }

    Links links() {
        return new Links(words().locale());
    }

    LocalDate today() {
        return cards.today();
    }

    String hue() {
        return domain.map(Domain::hue).orElse("green");
    }

    String icon() {
        return domain.map(Domain::icon).orElse("hand-heart");
    }

    String t(String key, Object... parameters) {
        return words().t(key, parameters);
    }
}
