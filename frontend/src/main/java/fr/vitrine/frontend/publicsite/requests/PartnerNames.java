package fr.vitrine.frontend.publicsite.requests;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.Partner;
import fr.vitrine.partners.Partners;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The names of the partners of a request, of those that are archived by now as well: whoever reads one had it sent there. */
@Component
public class PartnerNames {

    private final Partners partners;

    PartnerNames(Partners partners) {
        this.partners = partners;
    }

    public Map<PartnerId, String> of(Collection<PartnerId> ids) {
        return partners.list(Actor.OPERATOR, Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(
                        Partner::id, partner -> partner.details().name()));
    }

    public String of(PartnerId id) {
        return of(Set.of(id)).getOrDefault(id, "");
    }
}
