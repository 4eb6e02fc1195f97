package fr.vitrine.partners;

import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.OfferId;
import fr.vitrine.kernel.PartnerId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What answers a query.
 *
 * @param page the matches that were asked for, best first
 * @param total how many there are in all
 */
public record OfferMatches(List<Match> page, int total, Counts counts) {

    public OfferMatches {
        page = List.copyOf(page);
    }

    public record Match(OfferId offer, PartnerId partner, List<Reason> reasons) {

        public Match {
            reasons = List.copyOf(reasons);
        }
    }

    /** Why an offer answers: one for each thing that was asked. */
    public sealed interface Reason {

        record AtStage(Stage stage) implements Reason {}

        /** @param only false: it is for all domains */
        record OfDomain(CompetenceId domain, boolean only) implements Reason {}

        record Reaches(Reach reach) implements Reason {}

        /** @param legalForm null: all legal forms, or none was said */
        record IsFor(Beneficiary beneficiary, @Nullable String legalForm) implements Reason {}

        record Is(OfferKind kind) implements Reason {}

        record SaysWords() implements Reason {}
    }

    /** Which part of an offer's zone holds the commune, the nearest first. */
    public enum Reach {
        COMMUNE,
        EPCI,
        DEPARTEMENT,
        FRANCE
    }

    /**
     * How many offers there would be with a value in the place of what was asked of the same kind; values without any are
     * missing.
     *
     * @param closing how many of what was found have a deadline
     */
    public record Counts(
            Map<Stage, Integer> stages,
            Map<OfferKind, Integer> kinds,
            Map<Beneficiary, Integer> beneficiaries,
            Map<CompetenceId, Integer> domains,
            int closing,
            Without without) {}

    /** How many there would be if one thing was not asked. */
    public record Without(int words, int stage, int domain, int commune, int applicant, int kinds) {}
}
