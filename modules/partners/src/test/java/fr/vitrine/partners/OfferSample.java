package fr.vitrine.partners;

import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.partners.OfferDetails.Amount;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An offer for everybody at every stage, to be narrowed. */
record OfferSample(
        String title,
        OfferKind kind,
        Set<Stage> stages,
        Set<Beneficiary> beneficiaries,
        Set<String> legalForms,
        Set<String> domains,
        @Nullable ZoneOfAction zone,
        @Nullable LocalDate deadline) {

    static OfferSample named(String title) {
        return new OfferSample(
                title,
                OfferKind.ADVICE,
                Set.of(Stage.values()),
                Set.of(Beneficiary.values()),
                Set.of(),
                Set.of(),
                null,
                null);
    }

    OfferSample kind(OfferKind to) {
        return new OfferSample(title, to, stages, beneficiaries, legalForms, domains, zone, deadline);
    }

    OfferSample at(Stage... to) {
        return new OfferSample(title, kind, Set.of(to), beneficiaries, legalForms, domains, zone, deadline);
    }

    OfferSample forWhom(Beneficiary... to) {
        return new OfferSample(title, kind, stages, Set.of(to), legalForms, domains, zone, deadline);
    }

    OfferSample onlyForms(String... to) {
        return new OfferSample(title, kind, stages, beneficiaries, Set.of(to), domains, zone, deadline);
    }

    OfferSample domains(String... to) {
        return new OfferSample(title, kind, stages, beneficiaries, legalForms, Set.of(to), zone, deadline);
    }

    OfferSample zone(ZoneOfAction to) {
        return new OfferSample(title, kind, stages, beneficiaries, legalForms, domains, to, deadline);
    }

    OfferSample until(LocalDate to) {
        return new OfferSample(title, kind, stages, beneficiaries, legalForms, domains, zone, to);
    }

    OfferDetails details() {
        return new OfferDetails(
                title,
                kind,
                "En une phrase",
                null,
                stages,
                beneficiaries,
                legalForms,
                domains,
                zone,
                Amount.NONE,
                null,
                null,
                null,
                null,
                null,
                deadline,
                true);
    }
}
