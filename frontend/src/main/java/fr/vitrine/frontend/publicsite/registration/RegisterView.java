package fr.vitrine.frontend.publicsite.registration;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.events.PublishedEvents;
import fr.vitrine.events.PublishedEvents.Lookup;
import fr.vitrine.events.registration.Registering;
import fr.vitrine.events.registration.Registering.Offer;
import fr.vitrine.events.registration.RegistrationPeriods;
import fr.vitrine.frontend.publicsite.KnownParameters;
import fr.vitrine.frontend.publicsite.NotKept;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Crumb;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Registering for an event. Never kept: it says how many places there are now. */
@Route(value = "agenda/:slug/inscription", layout = SiteLayout.class)
@KnownParameters(RegisterView.DONE)
@NotKept
class RegisterView extends PublicView {

    static final String DONE = "fait";

    private static final long serialVersionUID = 1L;

    private final transient PublishedEvents events;
    private final transient Registering registering;
    private final transient RegistrationPeriods periods;
    private final transient Texts texts;
    private final transient Clock clock;

    RegisterView(
            PublishedEvents events, Registering registering, RegistrationPeriods periods, Texts texts, Clock clock) {
        this.events = events;
        this.registering = registering;
        this.periods = periods;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var offer = slug(address)
                .map(events::find)
                .filter(Lookup.Found.class::isInstance)
                .flatMap(found ->
                        registering.offer(((Lookup.Found) found).event().id()));
        if (offer.isEmpty()) {
            address.rerouteToError(NotFoundException.class);
        } else if (values(address, DONE).contains("demande")) {
            asked(offer.get());
        } else {
            show(offer.get());
        }
    }

    private void show(Offer offer) {
        var typed = RegisterTyped.current();
        var event = offer.event();
        var title = t("registration.title", event.details().title());
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(typed.isRefused() ? t("contact.error.title", title) : title);
        var heading = text("h1", "", title);
        if (event.details().example()) {
            heading.say(" ").with(PageParts.exampleTag(locale()));
        }
        add(el("div", "page page--narrow")
                .with(
                        PageParts.breadcrumb(
                                links(),
                                locale(),
                                List.of(
                                        new Crumb(t("agenda.crumb"), links().agenda()),
                                        new Crumb(event.details().title(), links().event(event.slug()))),
                                t("registration.crumb")),
                        heading,
                        offer.isOpen() ? text("p", "lede", t("registration.lede")) : null,
                        offer.isOpen() ? form(offer, typed) : closed(offer)));
    }

    private El form(Offer offer, RegisterTyped typed) {
        var action = links().localized("/agenda/" + offer.event().slug() + "/inscription");
        return new RegisterFields(offer, typed, periods, new AgendaWords(texts, locale()), LocalDate.now(clock))
                .form(action, registering.stamp(offer.event().id()));
    }

    private El closed(Offer offer) {
        return el("div", "hint")
                .with(
                        icon("info"),
                        el("div", "hint__body", text("p", "", t("registration.closed")))
                                .with(el("p", "")
                                        .with(link(links().event(offer.event().slug()), "", t("registration.back")))));
    }

    /** Nobody is told whether an address is registered already: the mail says so. */
    private void asked(Offer offer) {
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(t("registration.asked.title"));
        add(el("div", "page")
                .with(el("div", "state-page hue-green")
                        .with(
                                el("span", "tile", icon("mail-check")),
                                text("h1", "", t("registration.asked.title")),
                                text(
                                        "p",
                                        "lede",
                                        t(
                                                "registration.asked.text",
                                                periods.toConfirm().toHours())),
                                text("p", "", t("registration.asked.next")),
                                el("p", "state-page__actions")
                                        .with(link(
                                                links().event(offer.event().slug()),
                                                "button",
                                                t("registration.back"))))));
    }
}
