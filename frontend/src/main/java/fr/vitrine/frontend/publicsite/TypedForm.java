package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a form that works without scripts: fields, each with what is wrong with it, and what only programs fill in.
 *
 * @param ids what the ids of its fields begin with; empty where it is alone on its page
 * @param wrongs in the order of the page
 */
public record TypedForm(Locale locale, String ids, List<Wrong> wrongs) {

    /**
     * @param field name of the field
     * @param words what is wrong, and what to do
     */
    public record Wrong(String field, String words) {}

    public TypedForm {
        wrongs = List.copyOf(wrongs);
    }

    /**
     * @param notice on the form as a whole; empty: none
     * @return null where nothing is wrong
     */
    public @Nullable El errors(String title, String notice) {
        if (wrongs.isEmpty() && notice.isEmpty()) {
            return null;
        }
        var body = el("div", "hint__body", text("p", "hint__title", title));
        if (!notice.isEmpty()) {
            body.with(text("p", "", notice));
        }
        if (!wrongs.isEmpty()) {
            body.with(el("ul", "")
                    .withAll(wrongs.stream()
                            .map(wrong -> el("li", "", link("#" + ids + wrong.field(), "", wrong.words())))
                            .toList()));
        }
        return el("div", "hint hint--error contact-form__wide", icon("circle-alert"), body)
                .attr("role", "alert");
    }

    /** One that must be filled in. */
    public El field(String name, String css, String label, El input) {
        return field(name, css, label, input, true, "");
    }

    /** @param help what to know before one types; empty: nothing */
    public El field(String name, String css, String label, El input, boolean required, String help) {
        var said = text("label", "", label);
        return draw(
                name,
                css,
                required ? said : said.say(" ").with(text("span", "muted", t("request.optional"))),
                input.flag("required", required),
                help);
    }

    /** One of which only the answer knows whether it must be filled in. */
    public El fieldForSome(String name, String css, String label, El input) {
        return draw(name, css, text("label", "", label), input, "");
    }

    private El draw(String name, String css, El label, El input, String help) {
        var id = ids + name;
        var field = el("div", css, label.attr("for", id));
        var described = help.isEmpty() ? "" : id + "-aide";
        if (!help.isEmpty()) {
            field.with(text("p", "field__help muted small", help).id(described));
            input.attr("aria-describedby", described);
        }
        field.with(input.id(id).attr("name", name));
        mark(field, input, name, described);
        return field;
    }

    /** Says beside a field what is wrong with it. */
    public void mark(El field, El input, String name, String described) {
        wrong(name).ifPresent(words -> {
            var id = ids + name + "-erreur";
            input.attr("aria-invalid", "true").attr("aria-describedby", (described + " " + id).strip());
            field.with(
                    el("p", "field__error", icon("circle-alert"), span(words)).id(id));
        });
    }

    /**
     * A box to tick before anything is kept of a person.
     *
     * @param privacy what becomes of what was typed
     */
    public El consent(String name, boolean given, String label, String privacy) {
        var box = el("input", "")
                .id(ids + name)
                .attr("type", "checkbox")
                .attr("name", name)
                .attr("value", AskedAddress.YES)
                .flag("required", true)
                .flag("checked", given);
        var field = el("div", "field request-form__consent")
                .with(el("label", "", box, span(label)), privacy(privacy, "request.privacy.more"));
        mark(field, box, name, "");
        return field;
    }

    /** @param more key of the words that lead to the page on personal data */
    public El privacy(String said, String more) {
        return text("p", "muted small", said + " ")
                .with(link(new Links(locale).page("donnees-personnelles"), "", t(more)));
    }

    /** Nobody sees it, and only programs fill it in. */
    public El trap(String name) {
        var id = ids + name;
        return el("div", "contact-form__more")
                .attr("aria-hidden", "true")
                .with(
                        text("label", "", t("contact.trap")).attr("for", id),
                        el("input", "")
                                .id(id)
                                .attr("name", name)
                                .attr("type", "text")
                                .attr("tabindex", "-1")
                                .attr("autocomplete", "off"));
    }

    /** @param max characters */
    public static El input(String type, String autocomplete, String value, int max) {
        return el("input", "input")
                .attr("type", type)
                .attr("autocomplete", autocomplete)
                .attr("maxlength", Integer.toString(max))
                .attrIf(!value.isEmpty(), "value", value);
    }

    /** @param max characters */
    public static El area(String value, int rows, int max) {
        return text("textarea", "input", value)
                .attr("rows", Integer.toString(rows))
                .attr("maxlength", Integer.toString(max));
    }

    /** What was sent; empty: nothing. */
    public static String value(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private Optional<String> wrong(String name) {
        return wrongs.stream()
                .filter(wrong -> wrong.field().equals(name))
                .map(Wrong::words)
                .findFirst();
    }

    private String t(String key) {
        return I18NProvider.translate(locale, key);
    }
}
