package fr.vitrine.partners;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param legalForm code of one; null: not said, or none yet
 */
public record Applicant(Beneficiary beneficiary, @Nullable String legalForm) {

    private static final Set<String> NON_PROFIT = Set.of(
            "association",
            "association-rup",
            "fondation",
            "fonds-dotation",
            "mutuelle",
            "union-mutuelles",
            "groupement-employeurs-association",
            "comite-social-economique",
            "syndicat");
    private static final Set<String> PUBLIC = Set.of("collectivite", "etablissement-public", "ccas", "gip");

    /** Whoever has this legal form: cooperatives count as companies, foundations and mutuals as associations. */
    public static Applicant ofForm(String legalForm) {
        return new Applicant(beneficiaryOf(legalForm), legalForm);
    }

    private static Beneficiary beneficiaryOf(String legalForm) {
        if (PUBLIC.contains(legalForm)) {
            return Beneficiary.LOCAL_AUTHORITY;
        }
        return NON_PROFIT.contains(legalForm) ? Beneficiary.ASSOCIATION : Beneficiary.COMPANY;
    }
}
