package fr.vitrine.frontend.publicsite.missions;

import fr.vitrine.directory.StructureSummary;
import fr.vitrine.directory.Taxonomy.Node;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.SiteAddress;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionEvents;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what the page of a mission says. */
@Component
class MissionPages {

    private final MissionShelf shelf;
    private final SiteAddress site;
    private final MissionEvents events;

    MissionPages(MissionShelf shelf, SiteAddress site, MissionEvents events) {
        this.shelf = shelf;
        this.site = site;
        this.events = events;
    }

    MissionPage of(Mission mission, Locale locale) {
        var links = new Links(locale);
        var cards = shelf.cards(List.of(mission), locale);
        var structure = Optional.<StructureSummary>ofNullable(cards.structures().get(mission.structure()))
                .orElseThrow(() -> new NotFound("structure"));
        var commune = mission.details().place().commune();
        return new MissionPage(
                mission,
                structure,
                shelf.taxonomy().find(mission.details().domain()).map(Node::domain),
                Optional.ofNullable(commune).map(cards.communes()::get),
                events.of(mission),
                cards,
                site.of(links.mission(mission.slug())),
                site.of(links.structure(structure.slug())));
    }
}
