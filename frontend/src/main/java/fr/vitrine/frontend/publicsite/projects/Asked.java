package fr.vitrine.frontend.publicsite.projects;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.hidden;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Taxonomy;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.PlaceNames;
import fr.vitrine.partners.Coded;
import fr.vitrine.partners.OfferKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was asked, said back. */
record Asked(OfferRequest request, PartnerWords words, Taxonomy taxonomy, Links links) {

    private record Part(String name, String label) {}

    /** In one line. */
    El summary() {
        var said = inWords();
        return text("p", "lede", said.isEmpty() ? words.t("project.answers.everything") : said);
    }

    /** Empty where nothing was asked. */
    String inWords() {
        return parts().stream().map(Part::label).collect(Collectors.joining(" · "));
    }

    /** Each with the way to do without; null where nothing was asked. */
    @Nullable
    El removable(String path) {
        var parts = parts();
        if (parts.isEmpty()) {
            return null;
        }
        var chips = parts.stream()
                .map(part -> el(
                        "li",
                        "",
                        link(
                                        request.address().with(part.name(), "").of(path, links),
                                        "chip chip--removable",
                                        part.label())
                                .with(icon("x"), hidden(words.t("list.active.remove")))))
                .toList();
        return el("div", "active-filters")
                .with(
                        text("span", "active-filters__label", words.t("list.active"))
                                .id("actifs"),
                        el("ul", "chips").attr("aria-labelledby", "actifs").withAll(chips),
                        link(OfferAddress.NOTHING.of(path, links), "clear", words.t("list.active.clear")));
    }

    @Nullable
    El unknownPlace() {
        return request.unknownPlace().isEmpty()
                ? null
                : el("div", "hint")
                        .with(
                                icon("map-pin"),
                                el(
                                        "div",
                                        "hint__body",
                                        span(words.t("project.place.unknown", request.unknownPlace()))));
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        var query = request.query();
        if (!query.words().isBlank()) {
            parts.add(new Part(OfferAddress.WORDS, words.t("offers.words", query.words())));
        }
        if (query.stage() != null) {
            parts.add(new Part(OfferAddress.STAGE, words.of(query.stage())));
        }
        var domain = request.domain();
        if (domain != null) {
            parts.add(new Part(OfferAddress.DOMAIN, domain.label().in(words.locale())));
        }
        var commune = request.commune();
        if (commune != null) {
            parts.add(new Part(OfferAddress.PLACE, PlaceNames.in(commune.name(), words.locale())));
        }
        var applicant = query.applicant();
        if (applicant != null) {
            var form = applicant.legalForm();
            var label = form == null
                    ? words.of(applicant.beneficiary())
                    : taxonomy.findLegalForm(form)
                            .map(known -> known.label().in(words.locale()))
                            .orElse(form);
            parts.add(new Part(OfferAddress.WHO, label));
        }
        if (!query.kinds().isEmpty()) {
            var kinds = request.address().all(OfferAddress.NEED).stream()
                    .map(code -> words.of(Coded.of(OfferKind.class, code)))
                    .collect(Collectors.joining(", "));
            parts.add(new Part(OfferAddress.NEED, kinds));
        }
        if (query.closing()) {
            parts.add(new Part(OfferAddress.CLOSING, words.t("offers.closing.only")));
        }
        return parts;
    }
}
