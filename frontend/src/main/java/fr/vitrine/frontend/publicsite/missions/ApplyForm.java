package fr.vitrine.frontend.publicsite.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.volunteers.Slot;
import fr.vitrine.volunteers.applying.ApplicationForm;
import fr.vitrine.volunteers.applying.ApplicationForm.Problem;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form that offers a hand for a mission. */
final class ApplyForm {

    private static final String ID = "proposer-";
    private static final int ROWS = 6;

    private final MissionPage page;
    private final ApplyTyped typed;
    private final boolean known;

    /** @param known who they are is known, and their address */
    ApplyForm(MissionPage page, ApplyTyped typed, boolean known) {
        this.page = page;
        this.typed = typed;
        this.known = known;
    }

    El draw() {
        return el("form", "contact-form")
                .attr("method", "post")
                .attr("action", page.links().apply(page.mission().slug()))
                .with(
                        errors(),
                        slots(),
                        known ? null : text("p", "muted small contact-form__wide", page.t("apply.known")),
                        input(ApplyTyped.NAME, "text", "name", typed.form().name(), ApplicationForm.MAX_NAME),
                        known
                                ? null
                                : input(ApplyTyped.EMAIL, "email", "email", typed.email(), EmailAddress.MAX_LENGTH),
                        message(),
                        age(),
                        trap(),
                        el("div", "contact-form__end")
                                .with(
                                        text("button", "button button--primary", page.t("apply.send"))
                                                .attr("type", "submit"),
                                        privacy()));
    }

    private @Nullable El errors() {
        if (!typed.isRefused()) {
            return null;
        }
        var body = el("div", "hint__body", text("p", "hint__title", page.t("contact.errors")));
        if (!typed.notice().isEmpty()) {
            body.with(text("p", "", page.t(typed.notice())));
        }
        var items = new ArrayList<El>();
        typed.problems().stream()
                .sorted()
                .forEach(problem -> items.add(el("li", "", link("#" + ID + field(problem), "", words(problem)))));
        if (typed.wrongEmail()) {
            items.add(el("li", "", link("#" + ID + ApplyTyped.EMAIL, "", page.t("apply.problem.email"))));
        }
        return el("div", "hint hint--error contact-form__wide", icon("circle-alert"))
                .with(items.isEmpty() ? body : body.with(el("ul", "").withAll(items)))
                .attr("role", "alert");
    }

    /** Of a one-off mission; a regular one has nothing to choose. */
    private @Nullable El slots() {
        var slots = page.mission().slotsFrom(page.today()).stream()
                .filter(slot -> slot.time() != null)
                .toList();
        return slots.isEmpty()
                ? null
                : el("fieldset", "field contact-form__wide apply-slots", text("legend", "", page.t("apply.slots")))
                        .id(ID + ApplyTyped.SLOT)
                        .withAll(slots.stream().map(this::slot).toList());
    }

    private El slot(Slot slot) {
        var words = page.words();
        var id = ID + ApplyTyped.SLOT + "-" + slot.id();
        var full = slot.free() == 0;
        return el("div", "apply-slot")
                .with(
                        el("input", "")
                                .id(id)
                                .attr("type", "checkbox")
                                .attr("name", ApplyTyped.SLOT)
                                .attr("value", slot.id().toString())
                                .flag("checked", typed.form().slots().contains(slot.id())),
                        el("label", "")
                                .attr("for", id)
                                .say(words.capitalized(words.time(Objects.requireNonNull(slot.time()))) + " ")
                                .with(text(
                                        "span",
                                        full ? "mission-mark mission-mark--full" : "mission-mark mission-mark--free",
                                        full ? page.t("apply.slot.full") : words.free(slot.free()))));
    }

    private El input(String name, String type, String autocomplete, String value, int max) {
        return field(
                name,
                "field",
                el("input", "input")
                        .attr("type", type)
                        .attr("autocomplete", autocomplete)
                        .attr("maxlength", Integer.toString(max))
                        .attrIf(!value.isEmpty(), "value", value));
    }

    private El message() {
        return field(
                ApplyTyped.MESSAGE,
                "field contact-form__wide",
                text("textarea", "input", typed.form().message())
                        .attr("rows", Integer.toString(ROWS))
                        .attr("maxlength", Integer.toString(ApplicationForm.MAX_MESSAGE)));
    }

    private El field(String name, String css, El input) {
        var problem = problem(name);
        var id = ID + name;
        input.id(id).attr("name", name).flag("required", name.equals(ApplyTyped.MESSAGE));
        if (problem != null) {
            input.attr("aria-invalid", "true").attr("aria-describedby", id + "-erreur");
        }
        return el("div", css, text("label", "", page.t("apply." + name)).attr("for", id), input)
                .with(
                        problem == null
                                ? null
                                : el("p", "field__error", icon("circle-alert"), span(problem))
                                        .id(id + "-erreur"));
    }

    private @Nullable El age() {
        var age = page.details().welcome().minimumAge();
        var id = ID + ApplyTyped.OLD_ENOUGH;
        return age == 0
                ? null
                : el("div", "contact-form__wide apply-slot")
                        .with(
                                el("input", "")
                                        .id(id)
                                        .attr("type", "checkbox")
                                        .attr("name", ApplyTyped.OLD_ENOUGH)
                                        .flag("checked", typed.form().oldEnough())
                                        .flag("required", true),
                                text("label", "", page.t("apply.age", age)).attr("for", id));
    }

    /** Nobody sees it, and only programs fill it in. */
    private El trap() {
        var id = ID + ApplyTyped.TRAP;
        return el("div", "contact-form__more")
                .attr("aria-hidden", "true")
                .with(
                        text("label", "", page.t("contact.trap")).attr("for", id),
                        el("input", "")
                                .id(id)
                                .attr("name", ApplyTyped.TRAP)
                                .attr("type", "text")
                                .attr("tabindex", "-1")
                                .attr("autocomplete", "off"));
    }

    private El privacy() {
        return text("p", "muted small", page.t(known ? "apply.privacy" : "apply.privacy.link") + " ")
                .with(link(page.links().page("donnees-personnelles"), "", page.t("contact.privacy.more")));
    }

    private @Nullable String problem(String name) {
        if (name.equals(ApplyTyped.EMAIL)) {
            return typed.wrongEmail() ? page.t("apply.problem.email") : null;
        }
        return typed.problems().stream()
                .filter(problem -> field(problem).equals(name))
                .findFirst()
                .map(this::words)
                .orElse(null);
    }

    private static String field(Problem problem) {
        return switch (problem) {
            case NAME_MISSING, NAME_TOO_LONG -> ApplyTyped.NAME;
            case MESSAGE_MISSING, MESSAGE_TOO_LONG -> ApplyTyped.MESSAGE;
            case NO_SLOT -> ApplyTyped.SLOT;
            case TOO_YOUNG -> ApplyTyped.OLD_ENOUGH;
        };
    }

    private String words(Problem problem) {
        return page.t("apply.problem." + problem.name().toLowerCase(Locale.ROOT));
    }
}
