package fr.vitrine.frontend.publicsite.alerts;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.EmailAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Asks for an alert on a list as it is filtered: an address is all that is typed. */
public final class AlertForm {

    static final String AREA = "liste";
    static final String QUERY = "filtre";
    static final String EMAIL = "email";
    static final String TRAP = "url";

    private static final String ID = "alerte-";

    private AlertForm() {}

    /**
     * @param area key of the list
     * @param query its filter, as parameters of an address
     */
    public static El of(String area, String query, Locale locale) {
        return of(new AlertDraft(area, query, "", ""), locale);
    }

    static El of(AlertDraft draft, Locale locale) {
        return el("form", "alert-form")
                .attr("method", "post")
                .attr("action", new Links(locale).localized("/" + AlertView.ADDRESS))
                .with(
                        SearchForm.hidden(AREA, draft.area()),
                        SearchForm.hidden(QUERY, draft.query()),
                        address(draft, locale),
                        trap(locale),
                        el("button", "button", icon("bell"))
                                .attr("type", "submit")
                                .say(t(locale, "alert.ask")),
                        text("p", "muted small", t(locale, "alert.privacy") + " ")
                                .with(link(
                                        new Links(locale).page("donnees-personnelles"),
                                        "",
                                        t(locale, "contact.privacy.more"))));
    }

    private static El address(AlertDraft draft, Locale locale) {
        var id = ID + EMAIL;
        var input = el("input", "input")
                .id(id)
                .attr("name", EMAIL)
                .attr("type", "email")
                .attr("autocomplete", "email")
                .attr("maxlength", Integer.toString(EmailAddress.MAX_LENGTH))
                .attrIf(!draft.email().isEmpty(), "value", draft.email())
                .flag("required", true);
        return el("div", "field", text("label", "", t(locale, "alert.email")).attr("for", id), input)
                .with(problem(draft, input, id, locale));
    }

    private static @Nullable El problem(AlertDraft draft, El input, String id, Locale locale) {
        if (draft.problem().isEmpty()) {
            return null;
        }
        input.attr("aria-invalid", "true").attr("aria-describedby", id + "-erreur");
        return el("p", "field__error", icon("circle-alert"), span(t(locale, draft.problem())))
                .id(id + "-erreur")
                .attr("role", "alert");
    }

    /** Nobody sees it, and only programs fill it in. */
    private static El trap(Locale locale) {
        var id = ID + TRAP;
        return el("div", "contact-form__more")
                .attr("aria-hidden", "true")
                .with(
                        text("label", "", t(locale, "contact.trap")).attr("for", id),
                        el("input", "")
                                .id(id)
                                .attr("name", TRAP)
                                .attr("type", "text")
                                .attr("tabindex", "-1")
                                .attr("autocomplete", "off"));
    }

    private static String t(Locale locale, String key) {
        return I18NProvider.translate(locale, key);
    }
}
