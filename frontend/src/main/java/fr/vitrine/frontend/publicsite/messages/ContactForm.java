package fr.vitrine.frontend.publicsite.messages;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.correspondence.conversation.ContactMessage;
import fr.vitrine.correspondence.conversation.ContactMessage.Problem;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form that writes to a structure, on the structure's page and on one of its own. */
public final class ContactForm {

    static final String NAME = "nom";
    static final String EMAIL = "email";
    static final String SUBJECT = "objet";
    static final String TEXT = "message";
    static final String STAMP = "forme";
    static final String TRAP = "url";

    private static final int ROWS = 7;
    private static final String ID = "contact-";

    private final Locale locale;
    private final ContactDraft draft;

    private ContactForm(Locale locale, ContactDraft draft) {
        this.locale = locale;
        this.draft = draft;
    }

    /** @param stamp says when the form was drawn, and for whom */
    public static El of(Locale locale, Slug structure, String stamp) {
        return of(locale, structure, stamp, ContactDraft.EMPTY);
    }

    static El of(Locale locale, Slug structure, String stamp, ContactDraft draft) {
        return new ContactForm(locale, draft).form(structure, stamp);
    }

    private El form(Slug structure, String stamp) {
        return el("form", "contact-form")
                .attr("method", "post")
                .attr("action", new Links(locale).localized("/contact/" + structure))
                .with(
                        errors(),
                        input(NAME, "text", "name", draft.name(), ContactMessage.MAX_NAME),
                        input(EMAIL, "email", "email", draft.email(), EmailAddress.MAX_LENGTH),
                        input(SUBJECT, "text", "off", draft.subject(), ContactMessage.MAX_SUBJECT),
                        message(),
                        trap(),
                        hidden(stamp),
                        el("div", "contact-form__end")
                                .with(
                                        text("button", "button button--primary", t("contact.send"))
                                                .attr("type", "submit"),
                                        privacy()));
    }

    private @Nullable El errors() {
        if (!draft.isRefused()) {
            return null;
        }
        var body = el("div", "hint__body", text("p", "hint__title", t("contact.errors")));
        if (!draft.notice().isEmpty()) {
            body.with(text("p", "", t(draft.notice())));
        }
        if (!draft.problems().isEmpty()) {
            var items = draft.problems().stream()
                    .sorted()
                    .map(problem -> el("li", "", link("#" + ID + field(problem), "", words(problem))))
                    .toList();
            body.with(el("ul", "").withAll(items));
        }
        return el("div", "hint hint--error contact-form__wide", icon("circle-alert"), body)
                .attr("role", "alert");
    }

    private El input(String name, String type, String autocomplete, String value, int max) {
        var input = el("input", "input")
                .attr("type", type)
                .attr("autocomplete", autocomplete)
                .attr("maxlength", Integer.toString(max))
                .attrIf(!value.isEmpty(), "value", value);
        return field(name, SUBJECT.equals(name) ? "field contact-form__wide" : "field", input);
    }

    private El message() {
        var area = text("textarea", "input", draft.text())
                .attr("rows", Integer.toString(ROWS))
                .attr("maxlength", Integer.toString(ContactMessage.MAX_TEXT));
        return field(TEXT, "field contact-form__wide", area);
    }

    private El field(String name, String css, El input) {
        var problem = problemOf(name);
        var id = ID + name;
        input.id(id).attr("name", name).flag("required", true);
        problem.ifPresent(_ -> input.attr("aria-invalid", "true").attr("aria-describedby", id + "-erreur"));
        return el("div", css, text("label", "", t("contact." + name)).attr("for", id), input)
                .with(problem.map(found -> el("p", "field__error", icon("circle-alert"), span(words(found)))
                                .id(id + "-erreur"))
                        .orElse(null));
    }

    /** Nobody sees it, and only programs fill it in. */
    private El trap() {
        var id = ID + TRAP;
        return el("div", "contact-form__more")
                .attr("aria-hidden", "true")
                .with(
                        text("label", "", t("contact.trap")).attr("for", id),
                        el("input", "")
                                .id(id)
                                .attr("name", TRAP)
                                .attr("type", "text")
                                .attr("tabindex", "-1")
                                .attr("autocomplete", "off"));
    }

    private static El hidden(String stamp) {
        return el("input", "").attr("type", "hidden").attr("name", STAMP).attr("value", stamp);
    }

    private El privacy() {
        return text("p", "muted small", t("contact.privacy") + " ")
                .with(link(new Links(locale).page("donnees-personnelles"), "", t("contact.privacy.more")));
    }

    private Optional<Problem> problemOf(String name) {
        return List.of(Problem.values()).stream()
                .filter(draft.problems()::contains)
                .filter(problem -> field(problem).equals(name))
                .findFirst();
    }

    private static String field(Problem problem) {
        return switch (problem) {
            case NAME_MISSING, NAME_TOO_LONG -> NAME;
            case EMAIL_MISSING, EMAIL_INVALID -> EMAIL;
            case SUBJECT_MISSING, SUBJECT_TOO_LONG -> SUBJECT;
            case TEXT_MISSING, TEXT_TOO_LONG -> TEXT;
        };
    }

    private String words(Problem problem) {
        return t("contact.problem." + problem.name().toLowerCase(Locale.ROOT));
    }

    private String t(String key) {
        return I18NProvider.translate(locale, key);
    }
}
