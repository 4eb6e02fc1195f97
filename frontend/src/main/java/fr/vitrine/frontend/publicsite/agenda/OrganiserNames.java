package fr.vitrine.frontend.publicsite.agenda;

import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.events.Organiser;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.partners.PartnerSummary;
import fr.vitrine.partners.PublishedPartners;
import fr.vitrine.territory.Territory;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names of those who hold events, read for a whole page at once: of those that are published, and of no others. */
@Component
public class OrganiserNames {

    private final StructureSummaries structures;
    private final PublishedPartners partners;
    private final Territory territory;

    OrganiserNames(StructureSummaries structures, PublishedPartners partners, Territory territory) {
        this.structures = structures;
        this.partners = partners;
        this.territory = territory;
    }

    /** All that pages show of organisers. */
    public record Known(
            Map<StructureId, StructureSummary> structures, Map<PartnerId, PartnerSummary> partners, String authority) {

        public Optional<String> name(Organiser organiser) {
            return switch (organiser) {
                case Organiser.Structure(var id) ->
                    Optional.ofNullable(structures.get(id)).map(StructureSummary::name);
                case Organiser.Partner(var id) ->
                    Optional.ofNullable(partners.get(id)).map(PartnerSummary::name);
                case Organiser.Authority _ -> Optional.of(authority);
            };
        }

        /** Its page; empty where it has none. */
        public Optional<String> address(Organiser organiser, Links links) {
            return switch (organiser) {
                case Organiser.Structure(var id) ->
                    Optional.ofNullable(structures.get(id)).map(found -> links.structure(found.slug()));
                case Organiser.Partner(var id) ->
                    Optional.ofNullable(partners.get(id)).map(found -> links.partner(found.slug()));
                case Organiser.Authority _ -> Optional.empty();
            };
        }
    }

    public Known known(Collection<Organiser> organisers) {
        return new Known(
                structures.byId(organisers.stream()
                        .flatMap(organiser ->
                                organiser instanceof Organiser.Structure(var id) ? Stream.of(id) : Stream.empty())
                        .toList()),
                partners.summaries(organisers.stream()
                        .flatMap(organiser ->
                                organiser instanceof Organiser.Partner(var id) ? Stream.of(id) : Stream.empty())
                        .toList()),
                territory.publisher().getOrDefault("name", territory.siteName()));
    }

    Map<Organiser, String> of(Collection<Organiser> organisers) {
        var known = known(organisers);
        var names = new HashMap<Organiser, String>();
        organisers.forEach(organiser -> known.name(organiser).ifPresent(name -> names.put(organiser, name)));
        return names;
    }
}
