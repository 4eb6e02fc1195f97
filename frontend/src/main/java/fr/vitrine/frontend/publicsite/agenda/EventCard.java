package fr.vitrine.frontend.publicsite.agenda;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.events.Attendance;
import fr.vitrine.events.RegistrationKind;
import fr.vitrine.frontend.publicsite.ContactList;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Audience;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How one takes part in an event: where, for whom, at what price, and whom to ask. */
final class EventCard {

    private static final String AWAY = "nofollow noopener";

    private EventCard() {}

    static El of(EventPage page) {
        return el("section", "box contact")
                .attr("aria-labelledby", "t-pratique")
                .with(text("h2", "", page.t("event.practical")).id("t-pratique"))
                .with(
                        registration(page),
                        online(page),
                        facts(page),
                        organisers(page),
                        ContactList.of(page.details().contact()),
                        calendar(page));
    }

    private static @Nullable El registration(EventPage page) {
        var registration = page.details().registration();
        if (page.registering()) {
            return link(
                            page.links().localized("/agenda/" + page.event().slug() + "/inscription"),
                            "button button--primary",
                            icon("calendar-days"))
                    .say(page.t("event.register.here"));
        }
        if (page.isOver() || registration.kind() == RegistrationKind.UNKNOWN) {
            return null;
        }
        var address = registration.address();
        return registration.kind() == RegistrationKind.ELSEWHERE && address != null
                ? link(address.value(), "button button--primary")
                        .attr("rel", AWAY)
                        .with(icon("external-link"))
                        .say(page.t("event.register.elsewhere"))
                : text(
                        "p",
                        "event__register",
                        page.t("event.registration." + registration.kind().code()));
    }

    private static @Nullable El online(EventPage page) {
        var address = page.details().setting().online();
        return page.isOver() || address == null
                ? null
                : link(address.value(), "button")
                        .attr("rel", AWAY)
                        .with(icon("globe"))
                        .say(page.t("event.online"));
    }

    private static El facts(EventPage page) {
        var details = page.details();
        var facts = el("dl", "facts");
        if (details.setting().attendance() != Attendance.ON_SITE) {
            fact(
                    facts,
                    page.t("event.mode"),
                    page.t("agenda.mode." + details.setting().attendance().code()));
        }
        if (details.terms().isFree()) {
            fact(facts, page.t("event.price"), page.t("agenda.free"));
        } else if (details.terms().price() != null) {
            fact(facts, page.t("event.price"), details.terms().price());
        }
        if (!details.topics().audiences().isEmpty()) {
            fact(
                    facts,
                    page.t("event.audience"),
                    details.topics().audiences().stream()
                            .sorted()
                            .map(Audience::code)
                            .map(code -> page.t("audience." + code))
                            .collect(Collectors.joining(", ")));
        }
        age(page, facts);
        if (!details.terms().accessibility().isEmpty()) {
            fact(
                    facts,
                    page.t("event.accessibility"),
                    details.terms().accessibility().stream()
                            .sorted()
                            .map(kind -> page.t("event.accessibility." + kind.code()))
                            .collect(Collectors.joining(", ")));
        }
        if (details.terms().accessibilityNote() != null) {
            fact(facts, page.t("event.accessibility.note"), details.terms().accessibilityNote());
        }
        return facts;
    }

    private static void age(EventPage page, El facts) {
        var min = page.details().terms().ageMin();
        var max = page.details().terms().ageMax();
        if (min != null && max != null) {
            fact(facts, page.t("event.age"), page.t("event.age.between", min, max));
        } else if (min != null) {
            fact(facts, page.t("event.age"), page.t("event.age.from", min));
        } else if (max != null) {
            fact(facts, page.t("event.age"), page.t("event.age.upto", max));
        }
    }

    private static void fact(El facts, String name, String value) {
        facts.with(el("div", "", text("dt", "", name), text("dd", "", value)));
    }

    private static @Nullable El organisers(EventPage page) {
        var known = page.around().organisers();
        var items = page.details().organisers().stream()
                .flatMap(organiser -> known.name(organiser).stream()
                        .map(name -> known.address(organiser, page.links())
                                .map(href -> el("li", "", link(href, "", name)))
                                .orElseGet(() -> el("li", "", span(name)))))
                .toList();
        return items.isEmpty()
                ? null
                : el("div", "event__organisers")
                        .with(
                                text("h3", "", page.t("event.organisers", items.size())),
                                el("ul", "contact__list").withAll(items));
    }

    /** As a file that any calendar takes in. */
    private static @Nullable El calendar(EventPage page) {
        if (page.shown().isEmpty() || page.isOver()) {
            return null;
        }
        var path = "/agenda/" + page.event().slug() + (page.day() == null ? "" : "/" + page.day()) + ".ics";
        var several = page.day() == null && page.coming().size() > 1;
        return link(page.links().localized(path), "button", icon("calendar-plus"))
                .attr("data-turbo", "false")
                .say(page.t(several ? "event.calendar.all" : "event.calendar"));
    }
}
