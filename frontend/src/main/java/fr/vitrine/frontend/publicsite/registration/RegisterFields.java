package fr.vitrine.frontend.publicsite.registration;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.events.registration.Registering.Offer;
import fr.vitrine.events.registration.Registering.Room;
import fr.vitrine.events.registration.RegistrationForm;
import fr.vitrine.events.registration.RegistrationForm.Problem;
import fr.vitrine.events.registration.RegistrationPeriods;
import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.publicsite.TypedForm;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form by which one registers: for which date, with how many, who one is, and what the organiser asks. */
record RegisterFields(
        Offer offer, RegisterTyped typed, RegistrationPeriods periods, AgendaWords words, LocalDate today) {

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
                        parts().errors(
                                        words.t("request.errors"),
                                        typed.notice().isEmpty() ? "" : words.t(typed.notice())),
                        el("fieldset", "request-form__part", text("legend", "", words.t("registration.what")))
                                .with(rooms(), people()),
                        person(),
                        questions(),
                        parts().consent(
                                        CONSENT,
                                        typed.form() != null && typed.form().consent(),
                                        words.t("registration.consent"),
                                        words.t(
                                                "registration.privacy",
                                                periods.keep().toDays())),
                        parts().trap(TRAP),
                        SearchForm.hidden(STAMP, stamp),
                        el("p", "request-form__end")
                                .with(
                                        text("button", "button button--primary", words.t("registration.send"))
                                                .attr("type", "submit"),
                                        text("span", "muted small", words.t("registration.send.note"))));
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
                                        TypedForm.input(
                                                "text",
                                                "name",
                                                form == null ? "" : form.name(),
                                                RegistrationForm.MAX_NAME),
                                        true,
                                        ""),
                                field(
                                        EMAIL,
                                        TypedForm.input("email", "email", form == null ? "" : form.email(), 254),
                                        true,
                                        words.t("registration.email.help"))))
                .with(field(
                        NEEDS,
                        TypedForm.area(form == null ? "" : form.needs(), 3, RegistrationForm.MAX_NEEDS),
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

    private El field(String name, El input, boolean required, String help) {
        return parts().field(name, "field", words.t("registration." + name), input, required, help);
    }

    private TypedForm parts() {
        return new TypedForm(
                words.locale(),
                "",
                typed.problems().stream()
                        .sorted()
                        .map(problem -> new TypedForm.Wrong(field(problem), words(problem)))
                        .toList());
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
