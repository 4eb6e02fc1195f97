package fr.vitrine.partners;

import fr.vitrine.kernel.WebAddress;
import fr.vitrine.kernel.ZoneOfAction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a partner does for projects. Null stands for "not said".
 *
 * @param title 1 to 150 characters
 * @param summary at most 300 characters
 * @param description Markdown, at most 5,000 characters
 * @param stages at least one
 * @param beneficiaries at least one
 * @param legalForms codes of the only legal forms that may ask; empty: all
 * @param domains slugs of the domains that it is limited to; empty: all
 * @param zone null: where its partner acts
 * @param rate percent: of the expense for a grant, of interest for a loan
 * @param deadline it is open until the end of this day; a call for projects has one
 */
public record OfferDetails(
        String title,
        OfferKind kind,
        @Nullable String summary,
        @Nullable String description,
        Set<Stage> stages,
        Set<Beneficiary> beneficiaries,
        Set<String> legalForms,
        Set<String> domains,
        @Nullable ZoneOfAction zone,
        Amount amount,
        @Nullable BigDecimal rate,
        @Nullable String conditions,
        @Nullable String howToAsk,
        @Nullable WebAddress website,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate deadline,
        boolean example) {

    public static final int MAX_TITLE = 150;
    public static final int MAX_SUMMARY = 300;
    public static final int MAX_DESCRIPTION = 5_000;
    public static final int MAX_TEXT = 2_000;

    public OfferDetails {
        stages = Set.copyOf(stages);
        beneficiaries = Set.copyOf(beneficiaries);
        legalForms = Set.copyOf(legalForms);
        domains = Set.copyOf(domains);
        rate = rate == null ? null : rate.stripTrailingZeros();
        require(!stages.isEmpty() && !beneficiaries.isEmpty(), "an offer is for somebody at some stage");
        require(zone == null || zone.radiusKm() == null, "an offer holds in communes, not in a circle");
        require(kind != OfferKind.CALL || deadline != null, "a call for projects has a deadline");
        require(isRate(rate), "a rate is a percentage");
        require(opensOn == null || deadline == null || !deadline.isBefore(opensOn), "it closes after it opens");
    }

    /** Whether it is a percentage with two decimals at most, or not said. */
    public static boolean isRate(@Nullable BigDecimal rate) {
        return rate == null
                || rate.signum() > 0
                        && rate.compareTo(BigDecimal.valueOf(100)) <= 0
                        && rate.stripTrailingZeros().scale() <= 2;
    }

    /** In euros; null: not said. */
    public record Amount(@Nullable Integer min, @Nullable Integer max) {

        public static final Amount NONE = new Amount(null, null);

        public Amount {
            require(min == null || min >= 0, "an amount is not negative");
            require(min == null || max == null || min <= max, "the smallest amount is not above the largest");
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
