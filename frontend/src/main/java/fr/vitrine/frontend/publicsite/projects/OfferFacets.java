package fr.vitrine.frontend.publicsite.projects;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Taxonomy;
import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.partners.Beneficiary;
import fr.vitrine.partners.OfferKind;
import fr.vitrine.partners.OfferMatches.Counts;
import fr.vitrine.partners.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filters, each value a link with how many offers it leads to. */
record OfferFacets(OfferRequest request, PartnerWords words, Taxonomy taxonomy, Links links) {

    List<El> of(Counts counts) {
        var kinds = Arrays.stream(OfferKind.values())
                .filter(counts.kinds()::containsKey)
                .map(kind -> several(
                        OfferParameters.NEED,
                        kind.code(),
                        words.of(kind),
                        counts.kinds().getOrDefault(kind, 0)))
                .toList();
        var stages = Arrays.stream(Stage.values())
                .filter(counts.stages()::containsKey)
                .map(stage -> one(
                        OfferParameters.STAGE,
                        stage.code(),
                        words.of(stage),
                        counts.stages().getOrDefault(stage, 0)))
                .toList();
        var who = Arrays.stream(Beneficiary.values())
                .filter(counts.beneficiaries()::containsKey)
                .map(beneficiary -> one(
                        OfferParameters.WHO,
                        OfferReader.groupCode(beneficiary),
                        words.of(beneficiary),
                        counts.beneficiaries().getOrDefault(beneficiary, 0)))
                .toList();
        var domains = taxonomy.domains().stream()
                .filter(domain -> counts.domains().containsKey(domain.id()))
                .map(domain -> one(
                        OfferParameters.DOMAIN,
                        domain.slug().value(),
                        domain.label().in(words.locale()),
                        counts.domains().getOrDefault(domain.id(), 0)))
                .toList();
        var closing = counts.closing() == 0
                ? List.<El>of()
                : List.of(one(
                        OfferParameters.CLOSING, AskedAddress.YES, words.t("offers.closing.only"), counts.closing()));
        return Stream.of(
                        section("type", "offers.by.kind", kinds),
                        section("quand", "offers.by.deadline", closing),
                        section("etape", "offers.by.stage", stages),
                        section("public", "offers.by.who", who),
                        section("domaines", "offers.by.domain", domains))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private El one(String name, String value, String label, int count) {
        var chosen = request.address().first(name).equals(value);
        return chip(request.address().with(name, chosen ? "" : value), label, count, chosen);
    }

    private El several(String name, String value, String label, int count) {
        var chosen = request.address().all(name).contains(value);
        return chip(request.address().toggled(name, value), label, count, chosen);
    }

    private El chip(AskedAddress address, String label, int count, boolean chosen) {
        var href = address.of(OfferParameters.OFFERS, links);
        return el("li", "")
                .with(link(href, chosen ? "chip chip--removable" : "chip", label + " ")
                        .attrIf(chosen, "aria-current", "true")
                        .with(text("span", "chip__count", Integer.toString(count))));
    }

    private @Nullable El section(String id, String key, List<El> chips) {
        return chips.isEmpty()
                ? null
                : el("section", "", text("h2", "", words.t(key)).id("filtre-" + id))
                        .attr("aria-labelledby", "filtre-" + id)
                        .with(el("ul", "chips").withAll(chips));
    }
}
