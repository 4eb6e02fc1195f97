package fr.vitrine.frontend.publicsite.registration;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.events.registration.Registering.Offer;
import fr.vitrine.events.registration.Registering.Room;
import fr.vitrine.events.registration.RegistrationForm;
import fr.vitrine.events.registration.RegistrationForm.Problem;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form by which one registers: for which date, with how many, who one is, and what the organiser asks. */
record RegisterFields(Offer offer, RegisterTyped typed, AgendaWords words, LocalDate today) {

    static final String ROOM = "date";
    static final String PEOPLE = "personnes";
    static final String NAME = "nom";
    static final String EMAIL = "email";
    static final String NEEDS = "besoins";
    static final String CONSENT = "accord";
    static final String ANSWER = "question-";
    static final String STAMP = "forme";
    static final String TRAP = "url";

    private static final String QUESTIONS = "questions";

    El form(String action, String stamp) {
        return el("form", "request-form")
                .attr("method", "post")
                .attr("action", action)
                .with(
                        errors(),
                        el("fieldset", "request-form__part", text("legend", "", words.t("registration.what")))
                                .with(rooms(), people()),
                        person(),
                        questions(),
                        consent(),
                        trap(),
                        hidden(STAMP, stamp),
                        el("p", "request-form__end")
                                .with(
                                        text("button", "button button--primary", words.t("registration.send"))
                                                .attr("type", "submit"),
                                        text("span", "muted small", words.t("registration.send.note"))));
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

    /** One choice of date, way and stop; where there is one only it is said in words. */
    private El rooms() {
        var list = el("div", "registration-rooms").id(ROOM);
        var chosen = chosen();
        offer.rooms().forEach(room -> {
            var code = code(room);
            var full = room.free() != null && room.free() == 0;
            list.with(el("label", "registration-room")
                    .with(
                            el("input", "")
                                    .attr("type", "radio")
                                    .attr("name", ROOM)
                                    .attr("value", code)
                                    .flag("required", true)
                                    .flag("disabled", full && !offer.settings().waiting())
                                    .flag("checked", offer.rooms().size() == 1 || code.equals(chosen)),
                            el("span", "registration-room__text")
                                    .with(text("strong", "", name(room)), text("span", "muted small", free(room)))));
        });
        return el("fieldset", "", text("legend", "", words.t("registration.date")), list);
    }

    private String name(Room room) {
        var when = Words.capitalized(
                words.whole(offer.event().details(), room.date().time(), today), words.locale());
        var stop = room.stopTitle();
        var where = stop == null ? "" : " · " + stop;
        var ways = offer.rooms().stream().map(Room::online).distinct().count();
        return ways < 2
                ? when + where
                : when + where + " · " + words.t(room.online() ? "registration.online" : "registration.onsite");
    }

    private String free(Room room) {
        var free = room.free();
        if (free == null) {
            return words.t("registration.free.any");
        }
        if (free > 0) {
            return words.t("registration.free", free);
        }
        return offer.settings().waiting()
                ? words.t("registration.full.waiting", room.waiting())
                : words.t("registration.full");
    }

    private static String code(Room room) {
        return room.date().id() + "-" + (room.online() ? "l" : "s") + "-" + (room.stop() == null ? "" : room.stop());
    }

    private String chosen() {
        var form = typed.form();
        if (form == null || form.date() == null) {
            return "";
        }
        return form.date() + "-" + (form.online() ? "l" : "s") + "-" + (form.stop() == null ? "" : form.stop());
    }

    private El people() {
        var most = offer.settings().maxPeople();
        var form = typed.form();
        var value = form == null || form.people() == 0 ? 1 : form.people();
        return field(
                PEOPLE,
                el("input", "input registration-number")
                        .attr("type", "number")
                        .attr("inputmode", "numeric")
                        .attr("min", "1")
                        .attr("max", Integer.toString(most))
                        .attr("value", Integer.toString(value)),
                true,
                words.t("registration.people.help", most));
    }

    private El person() {
        var form = typed.form();
        return el("fieldset", "request-form__part", text("legend", "", words.t("request.you")))
                .with(el("div", "questionnaire__fields")
                        .with(
                                field(
                                        NAME,
                                        input(
                                                "text",
                                                "name",
                                                form == null ? "" : form.name(),
                                                RegistrationForm.MAX_NAME),
                                        true,
                                        ""),
                                field(
                                        EMAIL,
                                        input("email", "email", form == null ? "" : form.email(), 254),
                                        true,
                                        words.t("registration.email.help"))))
                .with(field(
                        NEEDS,
                        text("textarea", "input", form == null ? "" : form.needs())
                                .attr("rows", "3")
                                .attr("maxlength", Integer.toString(RegistrationForm.MAX_NEEDS)),
                        false,
                        words.t("registration.needs.help")));
    }

    private @Nullable El questions() {
        var questions = offer.settings().questions();
        var form = typed.form();
        Map<Long, String> answers = form == null ? Map.of() : form.answers();
        return questions.isEmpty()
                ? null
                : el("fieldset", "request-form__part", text("legend", "", words.t("registration.questions")))
                        .id(QUESTIONS)
                        .withAll(new QuestionFields(words, answers).of(questions));
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
        var label = text("label", "", words.t("registration." + name)).attr("for", name);
        if (!required) {
            label.say(" ").with(text("span", "muted", words.t("request.optional")));
        }
        var field = el("div", "field", label);
        var described = help.isEmpty() ? "" : name + "-aide ";
        if (!help.isEmpty()) {
            field.with(text("p", "field__help muted small", help).id(name + "-aide"));
        }
        field.with(input);
        mark(field, input, name, described);
        return field;
    }

    private void mark(El field, El input, String name, String described) {
        var wrong = typed.problems().stream()
                .sorted()
                .filter(problem -> field(problem).equals(name))
                .findFirst();
        input.attrIf(!described.isEmpty(), "aria-describedby", described.strip());
        wrong.ifPresent(problem -> {
            input.attr("aria-invalid", "true").attr("aria-describedby", described + name + "-erreur");
            field.with(el("p", "field__error", icon("circle-alert"), span(words(problem)))
                    .id(name + "-erreur"));
        });
    }

    private El consent() {
        var form = typed.form();
        var box = el("input", "")
                .id(CONSENT)
                .attr("type", "checkbox")
                .attr("name", CONSENT)
                .attr("value", "oui")
                .flag("required", true)
                .flag("checked", form != null && form.consent());
        var field = el("div", "field request-form__consent")
                .with(el("label", "", box, span(words.t("registration.consent"))))
                .with(text("p", "muted small", words.t("registration.privacy") + " ")
                        .with(link(
                                new Links(words.locale()).page("donnees-personnelles"),
                                "",
                                words.t("request.privacy.more"))));
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

    private static String field(Problem problem) {
        return switch (problem) {
            case DATE_MISSING, STOP_MISSING -> ROOM;
            case PEOPLE_WRONG -> PEOPLE;
            case NAME_MISSING, NAME_TOO_LONG -> NAME;
            case EMAIL_WRONG -> EMAIL;
            case ANSWER_MISSING -> QUESTIONS;
            case NEEDS_TOO_LONG -> NEEDS;
            case CONSENT_MISSING -> CONSENT;
        };
    }

    private String words(Problem problem) {
        return words.t("registration.problem." + problem.name().toLowerCase(Locale.ROOT));
    }
}
