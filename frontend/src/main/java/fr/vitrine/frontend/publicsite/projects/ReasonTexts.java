package fr.vitrine.frontend.publicsite.projects;

import fr.vitrine.directory.Taxonomy;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.PlaceNames;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.partners.OfferMatches.Reach;
import fr.vitrine.partners.OfferMatches.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why an offer answers, in words. */
public record ReasonTexts(PartnerWords words, Taxonomy taxonomy, OfferRequest request) {

    public List<String> of(List<Reason> reasons) {
        return reasons.stream().map(this::of).toList();
    }

    private String of(Reason reason) {
        return switch (reason) {
            case Reason.AtStage(var stage) -> words.t("reason.stage", words.of(stage));
            case Reason.OfDomain(var domain, var only) ->
                only ? words.t("reason.domain", name(domain)) : words.t("reason.domain.all");
            case Reason.Reaches(var reach) -> words.t(key(reach), place());
            case Reason.IsFor(var beneficiary, var form) -> who(words.of(beneficiary), form);
            case Reason.Is(var kind) -> words.t("reason.need", words.of(kind));
            case Reason.SaysWords() -> words.t("reason.words", request.query().words());
        };
    }

    private String who(String beneficiary, @Nullable String form) {
        return form == null
                ? words.t("reason.who", beneficiary)
                : taxonomy.findLegalForm(form)
                        .map(known -> words.t("reason.form", known.label().in(words.locale())))
                        .orElseGet(() -> words.t("reason.who", beneficiary));
    }

    private String name(CompetenceId domain) {
        return taxonomy.find(domain)
                .map(node -> node.label().in(words.locale()))
                .orElse("");
    }

    private String place() {
        var commune = request.commune();
        return commune == null ? "" : PlaceNames.in(commune.name(), words.locale());
    }

    private static String key(Reach reach) {
        return switch (reach) {
            case COMMUNE -> "reason.commune";
            case EPCI -> "reason.epci";
            case DEPARTEMENT -> "reason.departement";
            case FRANCE -> "reason.france";
        };
    }
}
