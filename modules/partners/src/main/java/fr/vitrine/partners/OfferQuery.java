package fr.vitrine.partners;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for: all that is said must hold for an offer. Null and empty stand for "whatever".
 *
 * @param domain of the directory's taxonomy
 * @param commune where the project is
 * @param kinds what is needed: one of these
 * @param closing only what has a deadline
 */
public record OfferQuery(
        String words,
        @Nullable Stage stage,
        @Nullable CompetenceId domain,
        @Nullable CommuneCode commune,
        @Nullable Applicant applicant,
        Set<OfferKind> kinds,
        boolean closing) {

    public static final OfferQuery ALL = new OfferQuery("", null, null, null, null, Set.of(), false);

    public OfferQuery {
        kinds = Set.copyOf(kinds);
    }

    public OfferQuery at(@Nullable Stage to) {
        return new OfferQuery(words, to, domain, commune, applicant, kinds, closing);
    }

    public OfferQuery of(OfferKind... to) {
        return new OfferQuery(words, stage, domain, commune, applicant, Set.of(to), closing);
    }

    public OfferQuery in(@Nullable CommuneCode to) {
        return new OfferQuery(words, stage, domain, to, applicant, kinds, closing);
    }

    public OfferQuery about(@Nullable CompetenceId to) {
        return new OfferQuery(words, stage, to, commune, applicant, kinds, closing);
    }

    public OfferQuery by(@Nullable Applicant to) {
        return new OfferQuery(words, stage, domain, commune, to, kinds, closing);
    }
}
