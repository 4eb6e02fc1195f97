package fr.vitrine.frontend.publicsite.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.publicsite.TypedForm;
import fr.vitrine.frontend.publicsite.TypedForm.Wrong;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.volunteers.Slot;
import fr.vitrine.volunteers.applying.ApplicationForm;
import fr.vitrine.volunteers.applying.ApplicationForm.Problem;
import java.util.ArrayList;
import java.util.List;
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
    private final TypedForm parts;

    /** @param known who they are is known, and their address */
    ApplyForm(MissionPage page, ApplyTyped typed, boolean known) {
        this.page = page;
        this.typed = typed;
        this.known = known;
        parts = new TypedForm(page.words().locale(), ID, wrongs());
    }

    El draw() {
        return el("form", "contact-form")
                .attr("method", "post")
                .attr("action", page.links().apply(page.mission().slug()))
                .with(
                        parts.errors(page.t("contact.errors"), typed.notice().isEmpty() ? "" : page.t(typed.notice())),
                        slots(),
                        known ? null : text("p", "muted small contact-form__wide", page.t("apply.known")),
                        field(
                                ApplyTyped.NAME,
                                "field",
                                TypedForm.input("text", "name", typed.form().name(), ApplicationForm.MAX_NAME)),
                        known
                                ? null
                                : field(
                                        ApplyTyped.EMAIL,
                                        "field",
                                        TypedForm.input("email", "email", typed.email(), EmailAddress.MAX_LENGTH)),
                        field(
                                ApplyTyped.MESSAGE,
                                "field contact-form__wide",
                                TypedForm.area(typed.form().message(), ROWS, ApplicationForm.MAX_MESSAGE)),
                        age(),
                        under(),
                        guardian(),
                        parts.trap(ApplyTyped.TRAP),
                        el("div", "contact-form__end")
                                .with(
                                        text("button", "button button--primary", page.t("apply.send"))
                                                .attr("type", "submit"),
                                        parts.privacy(
                                                page.t(known ? "apply.privacy" : "apply.privacy.link"),
                                                "contact.privacy.more")));
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

    private @Nullable El age() {
        var age = page.details().welcome().minimumAge();
        return age == 0
                ? null
                : tick(
                        ApplyTyped.OLD_ENOUGH,
                        page.t("apply.age", age),
                        typed.form().oldEnough(),
                        true);
    }

    /** Nobody of an age that missions for adults ask for is under 18. */
    private @Nullable El under() {
        return page.details().welcome().openToMinors()
                ? tick(ApplyTyped.UNDER, page.t("apply.under"), typed.form().under(), false)
                : null;
    }

    /** Asked for where it is missing alone: who is of age need not read about it. */
    private @Nullable El guardian() {
        return typed.asksForGuardian() || !typed.guardian().isEmpty()
                ? parts.field(
                        ApplyTyped.GUARDIAN,
                        "field contact-form__wide",
                        page.t("volunteer.guardian"),
                        TypedForm.input("email", "off", typed.guardian(), EmailAddress.MAX_LENGTH))
                : null;
    }

    private static El tick(String name, String label, boolean ticked, boolean required) {
        var id = ID + name;
        return el("div", "contact-form__wide apply-slot")
                .with(
                        el("input", "")
                                .id(id)
                                .attr("type", "checkbox")
                                .attr("name", name)
                                .flag("checked", ticked)
                                .flag("required", required),
                        text("label", "", label).attr("for", id));
    }

    private El field(String name, String css, El input) {
        var label = page.t("apply." + name);
        return name.equals(ApplyTyped.MESSAGE)
                ? parts.field(name, css, label, input)
                : parts.fieldForSome(name, css, label, input);
    }

    private List<Wrong> wrongs() {
        var wrongs = new ArrayList<Wrong>();
        typed.problems().stream().sorted().forEach(problem -> wrongs.add(new Wrong(field(problem), words(problem))));
        if (typed.wrongEmail()) {
            wrongs.add(new Wrong(ApplyTyped.EMAIL, page.t("apply.problem.email")));
        }
        if (typed.asksForGuardian()) {
            wrongs.add(new Wrong(ApplyTyped.GUARDIAN, page.t("apply.problem.guardian")));
        }
        return wrongs;
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
