package fr.vitrine.frontend.publicsite.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Taxonomy;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
                        errors(),
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
                        consent(),
                        stamp.isEmpty() ? null : trap(),
                        stamp.isEmpty() ? null : hidden(STAMP, stamp),
                        typed.partner().isEmpty() ? null : hidden(PARTNER, typed.partner()),
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

    private @Nullable El errors() {
        if (!typed.isRefused()) {
            return null;
        }
        var body = el("div", "hint__body", text("p", "hint__title", words.t("request.errors")));
        if (!typed.notice().isEmpty()) {
            body.with(text("p", "", words.t(typed.notice())));
        }
        if (!typed.problems().isEmpty()) {
            body.with(el("ul", "")
                    .withAll(typed.problems().stream()
                            .sorted()
                            .map(problem -> el("li", "", link("#" + field(problem), "", words(problem))))
                            .toList()));
        }
        return el("div", "hint hint--error", icon("circle-alert"), body).attr("role", "alert");
    }

    private El description() {
        var area = text("textarea", "input", typed.description())
                .attr("rows", Integer.toString(ROWS))
                .attr("maxlength", Integer.toString(RequestForm.MAX_DESCRIPTION));
        return field(DESCRIPTION, area, true, "request.description.help");
    }

    private El person() {
        return el("fieldset", "request-form__part", text("legend", "", words.t("request.you")))
                .with(el("div", "questionnaire__fields")
                        .with(
                                field(NAME, input("text", "name", typed.name(), RequestForm.MAX_NAME), true, ""),
                                field(
                                        EMAIL,
                                        input("email", "email", typed.email(), EmailAddress.MAX_LENGTH),
                                        true,
                                        "request.email.help"),
                                field(
                                        PHONE,
                                        input("tel", "tel", typed.phone(), MAX_PHONE),
                                        false,
                                        "request.telephone.help")));
    }

    private static El input(String type, String autocomplete, String value, int max) {
        return el("input", "input")
                .attr("type", type)
                .attr("autocomplete", autocomplete)
                .attr("maxlength", Integer.toString(max))
                .attrIf(!value.isEmpty(), "value", value);
    }

    private El field(String name, El input, boolean required, String help) {
        input.id(name).attr("name", name).flag("required", required);
        var label = text("label", "", words.t("request." + name)).attr("for", name);
        if (!required) {
            label.say(" ").with(text("span", "muted", words.t("request.optional")));
        }
        var field = el("div", "field", label);
        var described = name + "-aide";
        if (!help.isEmpty()) {
            field.with(text("p", "field__help muted small", words.t(help)).id(described));
            input.attr("aria-describedby", described);
        }
        field.with(input);
        mark(field, input, name, help.isEmpty() ? "" : described + " ");
        return field;
    }

    /** A field of the questionnaire, with what is wrong with it. */
    private El marked(El field, String name) {
        field.getChildren()
                .filter(child -> child instanceof El control && name.equals(control.attribute("name")))
                .findFirst()
                .ifPresent(control -> mark(field, (El) control, name, ""));
        return field;
    }

    private void mark(El field, El input, String name, String described) {
        problemOf(name).ifPresent(problem -> {
            input.attr("aria-invalid", "true").attr("aria-describedby", described + name + "-erreur");
            field.with(error(problem, name));
        });
    }

    private El error(Problem problem, String name) {
        return el("p", "field__error", icon("circle-alert"), span(words(problem)))
                .id(name + "-erreur");
    }

    private El consent() {
        var box = el("input", "")
                .id(CONSENT)
                .attr("type", "checkbox")
                .attr("name", CONSENT)
                .attr("value", "oui")
                .flag("required", true)
                .flag("checked", typed.consent());
        var field = el("div", "field request-form__consent")
                .with(el("label", "", box, span(words.t("request.consent"))))
                .with(text("p", "muted small", words.t("request.privacy") + " ")
                        .with(link(links.page("donnees-personnelles"), "", words.t("request.privacy.more"))));
        mark(field, box, CONSENT, "");
        return field;
    }

    /** Nobody sees it, and only programs fill it in. */
    private El trap() {
        return el("div", "contact-form__more")
                .attr("aria-hidden", "true")
                .with(
                        text("label", "", words.t("contact.trap")).attr("for", TRAP),
                        el("input", "")
                                .id(TRAP)
                                .attr("name", TRAP)
                                .attr("type", "text")
                                .attr("tabindex", "-1")
                                .attr("autocomplete", "off"));
    }

    static El hidden(String name, String value) {
        return el("input", "").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    private Optional<Problem> problemOf(String name) {
        return typed.problems().stream()
                .sorted()
                .filter(problem -> field(problem).equals(name))
                .findFirst();
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
