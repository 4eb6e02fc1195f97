package fr.vitrine.frontend.publicsite.registration;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.events.Attendance;
import fr.vitrine.events.registration.OwnRegistrations;
import fr.vitrine.events.registration.OwnRegistrations.Own;
import fr.vitrine.events.registration.RegistrationForm;
import fr.vitrine.events.registration.RegistrationState;
import fr.vitrine.frontend.publicsite.KnownParameters;
import fr.vitrine.frontend.publicsite.NotKept;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Markup;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.frontend.ui.QrCode;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.frontend.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One page for who registered: to confirm, to take up an offer, to show at the door, to change, to cancel. */
@Route(value = "inscription/:secret([A-Za-z0-9_-]{43})", layout = SiteLayout.class)
@KnownParameters(OwnRegistrationView.DONE)
@NotKept
class OwnRegistrationView extends PublicView {

    static final String DONE = "fait";
    static final String ACTION = "faire";

    private static final long serialVersionUID = 1L;

    private final transient OwnRegistrations registrations;
    private final transient Texts texts;
    private final transient Clock clock;

    OwnRegistrationView(OwnRegistrations registrations, Texts texts, Clock clock) {
        this.registrations = registrations;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var secret = address.getRouteParameters().get("secret").orElse("");
        var done = values(address, DONE).stream().findFirst().orElse("");
        registrations
                .find(secret)
                .ifPresentOrElse(own -> show(own, secret, done), () -> address.rerouteToError(NotFoundException.class));
    }

    private void show(Own own, String secret, String done) {
        var refused = Refusal.current();
        var title = t("registration.own.title", own.event().details().title());
        var action = links().localized(OwnRegistrations.PATH + secret);
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(refused.isEmpty() ? title : t("contact.error.title", title));
        add(el("div", "page page--narrow request")
                .with(
                        text("h1", "", title),
                        notice(refused.isEmpty() ? known(done) : refused, !refused.isEmpty()),
                        standing(own, action),
                        facts(own, secret),
                        ticket(own),
                        change(own, action),
                        leave(own, action)));
    }

    private static String known(String done) {
        return switch (done) {
            case "confirme", "change", "annule", "deja" -> "registration.done." + done;
            default -> "";
        };
    }

    private @Nullable El notice(String key, boolean refused) {
        return key.isEmpty()
                ? null
                : el("div", refused ? "hint hint--error" : "hint hint--calm")
                        .attr("role", refused ? "alert" : "status")
                        .with(icon(refused ? "circle-alert" : "check"), el("div", "hint__body", text("p", "", t(key))));
    }

    /** How it stands, and the one thing to be done about it. */
    private El standing(Own own, String action) {
        var registration = own.registration();
        var state = own.off() ? "off" : registration.state().code();
        var until = registration.expiresAt();
        var line = t(
                "registration.state." + state + ".text",
                registration.position() == null ? 0 : registration.position(),
                until == null ? "" : Moments.inFull(until, locale()));
        var asks = registration.state() == RegistrationState.UNCONFIRMED
                || registration.state() == RegistrationState.OFFERED;
        return el("section", "box stack")
                .attr("aria-labelledby", "t-etat")
                .with(
                        text("h2", "", t("registration.state." + state)).id("t-etat"),
                        text("p", "", line),
                        asks && own.mayBeChanged()
                                ? form(action)
                                        .with(button(
                                                "button button--primary",
                                                "confirmer",
                                                t("registration."
                                                        + registration.state().code() + ".do")))
                                : null);
    }

    private El facts(Own own, String secret) {
        var registration = own.registration();
        var words = new AgendaWords(texts, locale());
        var facts = el("dl", "facts");
        fact(
                facts,
                t("registration.when"),
                Words.capitalized(
                        words.whole(own.visit().isWholeDays(), own.visit().time(), LocalDate.now(clock)), locale()));
        var stop = own.visit().stop();
        if (stop != null) {
            fact(facts, t("registration.stop"), stop.details().title());
        }
        if (own.event().details().setting().attendance() == Attendance.MIXED) {
            fact(
                    facts,
                    t("registration.way"),
                    t(registration.online() ? "registration.online" : "registration.onsite"));
        }
        fact(facts, t("registration.people"), Integer.toString(registration.people()));
        fact(facts, t("registration.nom"), registration.name());
        var box = el("section", "box stack")
                .attr("aria-labelledby", "t-date")
                .with(
                        text("h2", "", t("registration.own.date")).id("t-date"),
                        facts,
                        el("p", "")
                                .with(link(links().event(own.event().slug()), "link-more", t("registration.event"))));
        return registration.isComing()
                ? box.with(link(OwnRegistrations.PATH + secret + ".ics", "button", icon("calendar-plus"))
                        .attr("data-turbo", "false")
                        .say(t("registration.calendar")))
                : box;
    }

    private static void fact(El facts, String name, String value) {
        facts.with(el("div", "", text("dt", "", name), text("dd", "", value)));
    }

    private @Nullable El ticket(Own own) {
        return own.registration().isComing() && !own.off()
                ? el("section", "box stack registration-ticket")
                        .attr("aria-labelledby", "t-billet")
                        .with(
                                text("h2", "", t("registration.ticket")).id("t-billet"),
                                text("p", "muted", t("registration.ticket.text")))
                        .with(Markup.of(
                                "div",
                                "registration-ticket__code",
                                QrCode.svg(own.ticketAddress(), t("registration.ticket.code"))))
                : null;
    }

    private @Nullable El change(Own own, String action) {
        if (!own.mayBeChanged() || own.registration().state() == RegistrationState.OFFERED) {
            return null;
        }
        var registration = own.registration();
        var words = new AgendaWords(texts, locale());
        return el("section", "box stack")
                .attr("aria-labelledby", "t-changer")
                .with(
                        text("h2", "", t("registration.change")).id("t-changer"),
                        form(action)
                                .css("request-form")
                                .with(
                                        field(
                                                RegisterFields.PEOPLE,
                                                el("input", "input registration-number")
                                                        .attr("type", "number")
                                                        .attr("min", "1")
                                                        .attr(
                                                                "max",
                                                                Integer.toString(own.settings()
                                                                        .maxPeople()))
                                                        .attr("value", Integer.toString(registration.people()))
                                                        .flag("required", true)),
                                        field(
                                                RegisterFields.NEEDS,
                                                text("textarea", "input", registration.needs())
                                                        .attr("rows", "3")
                                                        .attr(
                                                                "maxlength",
                                                                Integer.toString(RegistrationForm.MAX_NEEDS))))
                                .withAll(new QuestionFields(words, registration.answers())
                                        .of(own.settings().questions()))
                                .with(button("button", "changer", t("registration.change.do"))));
    }

    private El field(String name, El input) {
        return el("div", "field")
                .with(
                        text("label", "", t("registration." + name)).attr("for", name),
                        input.id(name).attr("name", name));
    }

    private @Nullable El leave(Own own, String action) {
        return own.mayBeChanged()
                ? el("details", "request-leave")
                        .with(
                                text("summary", "", t("registration.leave")),
                                text("p", "", t("registration.leave.text")),
                                form(action).with(button("button", "annuler", t("registration.leave.do"))))
                : null;
    }

    private static El form(String action) {
        return el("form", "").attr("method", "post").attr("action", action);
    }

    private static El button(String css, String action, String label) {
        return text("button", css, label)
                .attr("type", "submit")
                .attr("name", ACTION)
                .attr("value", action);
    }
}
