package fr.vitrine.frontend.publicsite.alerts;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.publicsite.TypedForm;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.EmailAddress;
import java.util.List;
import java.util.Locale;

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
        var parts = new TypedForm(
                locale,
                ID,
                draft.problem().isEmpty()
                        ? List.of()
                        : List.of(new TypedForm.Wrong(EMAIL, t(locale, draft.problem()))));
        return el("form", "alert-form")
                .attr("method", "post")
                .attr("action", new Links(locale).localized("/" + AlertView.ADDRESS))
                .with(
                        SearchForm.hidden(AREA, draft.area()),
                        SearchForm.hidden(QUERY, draft.query()),
                        parts.field(
                                EMAIL,
                                "field",
                                t(locale, "alert.email"),
                                TypedForm.input("email", "email", draft.email(), EmailAddress.MAX_LENGTH)),
                        parts.trap(TRAP),
                        el("button", "button", icon("bell"))
                                .attr("type", "submit")
                                .say(t(locale, "alert.ask")),
                        parts.privacy(t(locale, "alert.privacy"), "contact.privacy.more"));
    }

    private static String t(Locale locale, String key) {
        return I18NProvider.translate(locale, key);
    }
}
