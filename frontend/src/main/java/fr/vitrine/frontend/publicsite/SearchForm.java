package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import java.util.Locale;
import java.util.Set;

/** The question every visitor comes with: what do you need, and where? A plain form that leads to the list. */
public final class SearchForm {

    /** Parameter: what is needed, in words. */
    public static final String WORDS = "q";

    /** Parameter: where, as typed. */
    public static final String PLACE = "lieu";

    private SearchForm() {}

    public static El of(Links links, Locale locale) {
        var form = el("form", "search")
                .attr("role", "search")
                .attr("method", "get")
                .attr("action", "/structures")
                .with(
                        field(WORDS, "search", "", "search.what", "search.what.hint", locale),
                        field(PLACE, "text", "", "search.where", "search.where.hint", locale),
                        submit(locale));
        return Links.isEnglish(locale) ? form.with(hidden(Links.LANGUAGE, "en")) : form;
    }

    /** What the address asks beside the form's own fields goes along with it; the page does not. */
    public static El keep(El form, AskedAddress asked, Set<String> own, Locale locale) {
        asked.parameters().forEach((name, values) -> {
            if (!own.contains(name) && !name.equals(AskedAddress.PAGE)) {
                values.forEach(value -> form.with(hidden(name, value)));
            }
        });
        return Links.isEnglish(locale) ? form.with(hidden(Links.LANGUAGE, "en")) : form;
    }

    public static El field(String name, String type, String value, String label, String hint, Locale locale) {
        var input = el("input", "")
                .id(name)
                .attr("name", name)
                .attr("type", type)
                .attr("value", value)
                .attr("autocomplete", "off")
                .attr("maxlength", "200")
                .attr("placeholder", I18NProvider.translate(locale, hint));
        return el("div", "search__field")
                .with(text("label", "", I18NProvider.translate(locale, label)).attr("for", name), input);
    }

    public static El submit(Locale locale) {
        return el("button", "button button--primary")
                .attr("type", "submit")
                .with(icon("search"), text("span", "button__text", I18NProvider.translate(locale, "search.submit")));
    }

    public static El hidden(String name, String value) {
        return el("input", "").attr("type", "hidden").attr("name", name).attr("value", value);
    }
}
