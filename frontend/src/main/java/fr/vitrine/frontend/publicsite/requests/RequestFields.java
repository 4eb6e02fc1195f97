package fr.vitrine.frontend.publicsite.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Taxonomy;
import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.publicsite.TypedForm;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.publicsite.projects.Choices;
import fr.vitrine.frontend.publicsite.projects.OfferParameters;
import fr.vitrine.frontend.publicsite.projects.Questionnaire;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.partners.requests.RequestForm;
import fr.vitrine.partners.requests.RequestForm.Problem;
import java.util.Locale;

/** The form of a request: the project, its person, and what they agree to. */
record RequestFields(RequestTyped typed, PartnerWords words, Taxonomy taxonomy, Links links) {

    static final String DESCRIPTION = "description";
    static final String NAME = "nom";
    static final String EMAIL = "email";
    static final String PHONE = "telephone";
    static final String CONSENT = "accord";
    static final String PARTNER = "partenaire";
    static final String STAMP = "forme";
    static final String TRAP = "url";

    private static final int ROWS = 9;
    private static final int MAX_PHONE = 30;

    /** @param stamp says when the form was drawn; empty: the draft exists already */
    El form(String action, String stamp) {
        var choices = new Choices(typed.asked(), words, taxonomy);
        return el("form", "request-form")
                .attr("method", "post")
                .attr("action", action)
                .with(
                        parts().errors(
                                        words.t("request.errors"),
                                        typed.notice().isEmpty() ? "" : words.t(typed.notice())),
                        el("fieldset", "request-form__part", text("legend", "", words.t("request.project")))
                                .with(
                                        description(),
                                        el("div", "questionnaire__fields")
                                                .with(
                                                        marked(choices.stages(), OfferParameters.STAGE),
                                                        choices.domains(),
                                                        marked(choices.place(), OfferParameters.PLACE),
                                                        choices.who()),
                                        Questionnaire.needs(typed.asked(), words)),
                        person(),
                        parts().consent(
                                        CONSENT,
                                        typed.consent(),
                                        words.t("request.consent"),
                                        words.t("request.privacy")),
                        stamp.isEmpty() ? null : parts().trap(TRAP),
                        stamp.isEmpty() ? null : SearchForm.hidden(STAMP, stamp),
                        typed.partner().isEmpty() ? null : SearchForm.hidden(PARTNER, typed.partner()),
                        el("p", "request-form__end")
                                .with(
                                        text(
                                                        "button",
                                                        "button button--primary",
                                                        words.t(stamp.isEmpty() ? "request.correct" : "request.keep"))
                                                .attr("type", "submit"),
                                        text(
                                                "span",
                                                "muted small",
                                                words.t(
                                                        stamp.isEmpty()
                                                                ? "request.correct.note"
                                                                : "request.keep.note"))));
    }

    private El description() {
        var area = TypedForm.area(typed.description(), ROWS, RequestForm.MAX_DESCRIPTION);
        return field(DESCRIPTION, area, true, "request.description.help");
    }

    private El person() {
        return el("fieldset", "request-form__part", text("legend", "", words.t("request.you")))
                .with(el("div", "questionnaire__fields")
                        .with(
                                field(
                                        NAME,
                                        TypedForm.input("text", "name", typed.name(), RequestForm.MAX_NAME),
                                        true,
                                        ""),
                                field(
                                        EMAIL,
                                        TypedForm.input("email", "email", typed.email(), EmailAddress.MAX_LENGTH),
                                        true,
                                        "request.email.help"),
                                field(
                                        PHONE,
                                        TypedForm.input("tel", "tel", typed.phone(), MAX_PHONE),
                                        false,
                                        "request.telephone.help")));
    }

    /** A field of the questionnaire, with what is wrong with it. */
    private El marked(El field, String name) {
        field.getChildren()
                .filter(child -> child instanceof El control && name.equals(control.attribute("name")))
                .findFirst()
                .ifPresent(control -> parts().mark(field, (El) control, name, ""));
        return field;
    }

    private El field(String name, El input, boolean required, String help) {
        return parts().field(
                        name,
                        "field",
                        words.t("request." + name),
                        input,
                        required,
                        help.isEmpty() ? "" : words.t(help));
    }

    private TypedForm parts() {
        return new TypedForm(
                words.locale(),
                "",
                typed.problems().stream()
                        .sorted()
                        .map(problem -> new TypedForm.Wrong(field(problem), words(problem)))
                        .toList());
    }

    private static String field(Problem problem) {
        return switch (problem) {
            case DESCRIPTION_MISSING, DESCRIPTION_TOO_LONG -> DESCRIPTION;
            case STAGE_MISSING -> OfferParameters.STAGE;
            case PLACE_UNKNOWN -> OfferParameters.PLACE;
            case NAME_MISSING, NAME_TOO_LONG -> NAME;
            case EMAIL_MISSING, EMAIL_INVALID -> EMAIL;
            case PHONE_INVALID -> PHONE;
            case CONSENT_MISSING -> CONSENT;
        };
    }

    private String words(Problem problem) {
        return words.t("request.problem." + problem.name().toLowerCase(Locale.ROOT));
    }
}
