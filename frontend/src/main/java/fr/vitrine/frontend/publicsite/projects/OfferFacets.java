package fr.vitrine.frontend.publicsite.projects;

import fr.vitrine.directory.Taxonomy;
import fr.vitrine.frontend.publicsite.Facets;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.partners.Beneficiary;
import fr.vitrine.partners.OfferKind;
import fr.vitrine.partners.OfferMatches.Counts;
import fr.vitrine.partners.Stage;
import java.util.Arrays;
import java.util.List;

/** The filters, each value a link with how many offers it leads to. */
record OfferFacets(OfferRequest request, PartnerWords words, Taxonomy taxonomy, Links links) {

    List<El> of(Counts counts) {
        var kinds = Arrays.stream(OfferKind.values())
                .filter(counts.kinds()::containsKey)
                .map(kind -> facets().several(
                                OfferParameters.NEED,
                                kind.code(),
                                words.of(kind),
                                counts.kinds().getOrDefault(kind, 0)))
                .toList();
        var stages = Arrays.stream(Stage.values())
                .filter(counts.stages()::containsKey)
                .map(stage -> facets().one(
                                OfferParameters.STAGE,
                                stage.code(),
                                words.of(stage),
                                counts.stages().getOrDefault(stage, 0)))
                .toList();
        var who = Arrays.stream(Beneficiary.values())
                .filter(counts.beneficiaries()::containsKey)
                .map(beneficiary -> facets().one(
                                OfferParameters.WHO,
                                OfferReader.groupCode(beneficiary),
                                words.of(beneficiary),
                                counts.beneficiaries().getOrDefault(beneficiary, 0)))
                .toList();
        var domains = taxonomy.domains().stream()
                .filter(domain -> counts.domains().containsKey(domain.id()))
                .map(domain -> facets().one(
                                OfferParameters.DOMAIN,
                                domain.slug().value(),
                                domain.label().in(words.locale()),
                                counts.domains().getOrDefault(domain.id(), 0)))
                .toList();
        var closing =
                Facets.present(facets().yes(OfferParameters.CLOSING, words.t("offers.closing.only"), counts.closing()));
        return Facets.present(
                Facets.section("type", words.t("offers.by.kind"), kinds),
                Facets.section("quand", words.t("offers.by.deadline"), closing),
                Facets.section("etape", words.t("offers.by.stage"), stages),
                Facets.section("public", words.t("offers.by.who"), who),
                Facets.section("domaines", words.t("offers.by.domain"), domains));
    }

    private Facets facets() {
        return new Facets(request.address(), OfferParameters.OFFERS, links);
    }
}
