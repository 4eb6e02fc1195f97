package fr.vitrine.frontend.publicsite.projects;

import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Taxonomy;
import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.publicsite.AskedParts;
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
record OffersAsked(OfferRequest request, PartnerWords words, Taxonomy taxonomy, Links links) {

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

    /** Null where nothing was asked. */
    @Nullable
    El removable(String path) {
        var parts = parts().stream()
                .map(part -> new AskedParts.Part(
                        part.label(), request.address().with(part.name(), "").of(path, links)))
                .toList();
        return AskedParts.removable(words.locale(), parts, AskedAddress.NOTHING.of(path, links));
    }

    @Nullable
    El unknownPlace() {
        return AskedParts.unknownPlace(words.locale(), "project.place.unknown", request.unknownPlace());
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        var query = request.query();
        if (!query.words().isBlank()) {
            parts.add(new Part(OfferParameters.WORDS, words.t("offers.words", query.words())));
        }
        if (query.stage() != null) {
            parts.add(new Part(OfferParameters.STAGE, words.of(query.stage())));
        }
        var domain = request.domain();
        if (domain != null) {
            parts.add(new Part(OfferParameters.DOMAIN, domain.label().in(words.locale())));
        }
        var commune = request.commune();
        if (commune != null) {
            parts.add(new Part(OfferParameters.PLACE, PlaceNames.in(commune.name(), words.locale())));
        }
        var applicant = query.applicant();
        if (applicant != null) {
            var form = applicant.legalForm();
            var label = form == null
                    ? words.of(applicant.beneficiary())
                    : taxonomy.findLegalForm(form)
                            .map(known -> known.label().in(words.locale()))
                            .orElse(form);
            parts.add(new Part(OfferParameters.WHO, label));
        }
        if (!query.kinds().isEmpty()) {
            var kinds = request.address().all(OfferParameters.NEED).stream()
                    .map(code -> words.of(Coded.of(OfferKind.class, code)))
                    .collect(Collectors.joining(", "));
            parts.add(new Part(OfferParameters.NEED, kinds));
        }
        if (query.closing()) {
            parts.add(new Part(OfferParameters.CLOSING, words.t("offers.closing.only")));
        }
        return parts;
    }
}
