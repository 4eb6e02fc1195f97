package fr.vitrine.partners.requests;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.partners.Applicant;
import fr.vitrine.partners.OfferKind;
import fr.vitrine.partners.OfferQuery;
import fr.vitrine.partners.Stage;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a project is, without whose it is. Null stands for "not said".
 *
 * @param domain of the directory's taxonomy
 * @param needs what is looked for; empty: not said
 */
public record RequestDetails(
        String description,
        Stage stage,
        @Nullable CompetenceId domain,
        @Nullable CommuneCode commune,
        @Nullable Applicant applicant,
        Set<OfferKind> needs) {

    public RequestDetails {
        needs = Set.copyOf(needs);
    }

    /** What would answer it. */
    public OfferQuery query() {
        return new OfferQuery("", stage, domain, commune, applicant, needs, false);
    }
}
