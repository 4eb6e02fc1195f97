package fr.vitrine.partners.requests;

import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.OfferMatches.Match;
import fr.vitrine.partners.OfferMatching;
import fr.vitrine.partners.OfferQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a project could be sent to: the partners whose offers answer it, best first, and why. Where few do, less is asked
 * of the offers, and the reasons say no more than what holds.
 */
@Service
public class Recipients {

    private static final int READ = 200;
    private static final int ENOUGH = 3;

    private final OfferMatching matching;

    Recipients(OfferMatching matching) {
        this.matching = matching;
    }

    /** @param matches its offers that answer, best first */
    public record Proposed(PartnerId partner, List<Match> matches) {

        public Proposed {
            matches = List.copyOf(matches);
        }
    }

    /** Public: of what is published and open only. */
    @Transactional(readOnly = true)
    public List<Proposed> of(RequestDetails details) {
        var found = new LinkedHashMap<PartnerId, Proposed>();
        for (var query : wideningOf(details.query())) {
            if (found.size() < ENOUGH) {
                of(query).forEach(proposed -> found.putIfAbsent(proposed.partner(), proposed));
            }
        }
        return List.copyOf(found.values());
    }

    private static List<OfferQuery> wideningOf(OfferQuery query) {
        return List.of(query, query.of(), query.of().about(null));
    }

    private List<Proposed> of(OfferQuery query) {
        var byPartner = new LinkedHashMap<PartnerId, List<Match>>();
        matching.match(query, 0, READ)
                .page()
                .forEach(match -> byPartner
                        .computeIfAbsent(match.partner(), _ -> new ArrayList<>())
                        .add(match));
        return byPartner.entrySet().stream()
                .map(entry -> new Proposed(entry.getKey(), entry.getValue()))
                .toList();
    }
}
