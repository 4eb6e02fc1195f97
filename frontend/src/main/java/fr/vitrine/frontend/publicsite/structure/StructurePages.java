package fr.vitrine.frontend.publicsite.structure;

import fr.vitrine.correspondence.conversation.ContactForms;
import fr.vitrine.directory.ReachedCommunes;
import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.directory.Taxonomy.Node;
import fr.vitrine.frontend.publicsite.ZoneTexts;
import fr.vitrine.frontend.publicsite.missions.StructureMissions;
import fr.vitrine.frontend.publicsite.partners.StructureTies;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.SiteAddress;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.territory.Communes;
import fr.vitrine.territory.Territory;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads what belongs on the page of a structure. */
@Component
class StructurePages {

    private static final int SIMILAR = 3;

    private final StructureSummaries summaries;
    private final ReachedCommunes reachedCommunes;
    private final Taxonomies taxonomies;
    private final Communes communes;
    private final Territory territory;
    private final ZoneTexts zoneTexts;
    private final StructureTies ties;
    private final StructureMissions missions;
    private final Site site;

    /** What is the same for all structures. */
    @Component
    record Site(
            Texts texts,
            Clock clock,
            SiteAddress address,
            ContactForms forms,
            @Value("${vitrine.map.style}") String mapStyle) {}

    StructurePages(
            StructureSummaries summaries,
            ReachedCommunes reachedCommunes,
            Taxonomies taxonomies,
            Communes communes,
            Territory territory,
            ZoneTexts zoneTexts,
            StructureTies ties,
            StructureMissions missions,
            Site site) {
        this.summaries = summaries;
        this.reachedCommunes = reachedCommunes;
        this.taxonomies = taxonomies;
        this.communes = communes;
        this.territory = territory;
        this.zoneTexts = zoneTexts;
        this.ties = ties;
        this.missions = missions;
        this.site = site;
    }

    StructurePage of(Structure structure, Locale locale) {
        var details = structure.details();
        var home = details.address().commune();
        var zones = details.services().stream().map(ServiceDetails::zone).toList();
        var similar = summaries.similar(structure.id(), SIMILAR);
        return new StructurePage(
                structure,
                taxonomies.current(),
                domains(structure),
                communes.byCode(communeCodes(home == null ? Set.of() : Set.of(home), similar)),
                reachedCommunes.of(structure.id(), territory.communes()),
                zoneTexts.of(zones, home, locale),
                similar,
                ties.of(structure.id(), locale),
                missions.of(structure.id(), locale),
                territory,
                LocalDateTime.now(site.clock()),
                site.address().of(new Links(locale).structure(structure.slug())),
                site.mapStyle(),
                contactStamp(structure),
                site.texts(),
                locale);
    }

    private Optional<String> contactStamp(Structure structure) {
        var forms = site.forms();
        return forms.isOpen(structure.id()) ? Optional.of(forms.stamp(structure.id())) : Optional.empty();
    }

    Territory territory() {
        return territory;
    }

    private List<Domain> domains(Structure structure) {
        var ids = Optional.ofNullable(summaries.byId(List.of(structure.id())).get(structure.id()))
                .map(StructureSummary::domains)
                .orElse(List.<CompetenceId>of());
        var taxonomy = taxonomies.current();
        return ids.stream()
                .map(taxonomy::find)
                .flatMap(Optional::stream)
                .map(Node::domain)
                .toList();
    }

    private static Set<CommuneCode> communeCodes(Set<CommuneCode> home, List<StructureSummary> similar) {
        var codes = new HashSet<>(home);
        similar.stream().map(StructureSummary::commune).filter(Objects::nonNull).forEach(codes::add);
        return codes;
    }
}
