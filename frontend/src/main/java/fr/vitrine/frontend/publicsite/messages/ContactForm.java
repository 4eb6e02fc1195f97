package fr.vitrine.frontend.publicsite.messages;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.correspondence.conversation.ContactMessage;
import fr.vitrine.correspondence.conversation.ContactMessage.Problem;
import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.publicsite.TypedForm;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.Slug;
import java.util.Locale;

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
    private static final String WIDE = "field contact-form__wide";

    private final Locale locale;
    private final ContactDraft draft;
    private final TypedForm parts;

    private ContactForm(Locale locale, ContactDraft draft) {
        this.locale = locale;
        this.draft = draft;
        parts = new TypedForm(
                locale,
                ID,
                draft.problems().stream()
                        .sorted()
                        .map(problem -> new TypedForm.Wrong(field(problem), words(problem)))
                        .toList());
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
                        parts.errors(t("contact.errors"), draft.notice().isEmpty() ? "" : t(draft.notice())),
                        field(NAME, "field", TypedForm.input("text", "name", draft.name(), ContactMessage.MAX_NAME)),
                        field(
                                EMAIL,
                                "field",
                                TypedForm.input("email", "email", draft.email(), EmailAddress.MAX_LENGTH)),
                        field(
                                SUBJECT,
                                WIDE,
                                TypedForm.input("text", "off", draft.subject(), ContactMessage.MAX_SUBJECT)),
                        field(TEXT, WIDE, TypedForm.area(draft.text(), ROWS, ContactMessage.MAX_TEXT)),
                        parts.trap(TRAP),
                        SearchForm.hidden(STAMP, stamp),
                        el("div", "contact-form__end")
                                .with(
                                        text("button", "button button--primary", t("contact.send"))
                                                .attr("type", "submit"),
                                        parts.privacy(t("contact.privacy"), "contact.privacy.more")));
    }

    private El field(String name, String css, El input) {
        return parts.field(name, css, t("contact." + name), input);
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
