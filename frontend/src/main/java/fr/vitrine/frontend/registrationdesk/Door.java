package fr.vitrine.frontend.registrationdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.Location;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.EventId;
import java.util.List;
import java.util.Locale;

/** The list at the door, for a phone: ticked by hand or by code, with or without a network. */
public final class Door implements DeskPage {

    private final Desk desk;

    private final String ticket;

    /** @param ticket that was scanned to get here; empty: none */
    private Door(Desk desk, String ticket) {
        this.desk = desk;
        this.ticket = ticket;
    }

    public static DeskPage of(
            RegistrationServices services, EventId event, Locale locale, String area, Location address) {
        var ticket = address.getQueryParameters()
                .getSingleParameter("billet")
                .filter(text -> text.matches("[A-Za-z0-9_-]{16}"))
                .orElse("");
        return new Door(Desk.of(services, event, locale, area), ticket);
    }

    @Override
    public String title() {
        return desk.t("checkin.title", desk.event().details().title());
    }

    @Override
    public El content() {
        var list = new CheckInList();
        list.getElement()
                .setAttribute("src", desk.path() + "/pointage.json")
                .setAttribute("event", desk.id().toString())
                .setAttribute("ticket", ticket)
                .setAttribute("lang", desk.locale().getLanguage());
        for (var key : CheckInList.TEXTS) {
            list.getElement().setAttribute("text-" + key, desk.t("checkin." + key));
        }
        return el("div", "stack")
                .with(
                        el("p", "", link(desk.path() + "/inscriptions", "", desk.t("checkin.back"))),
                        el("div", "view-head", text("h1", "", title())))
                .with(list);
    }

    /** Keeps the list and what was ticked in the browser, and sends it as soon as it can. */
    @Tag("vitrine-checkin")
    @JsModule("./private/checkin.ts")
    static final class CheckInList extends Component {

        private static final long serialVersionUID = 1L;

        static final List<String> TEXTS =
                List.of("search", "scan", "stop", "arrived", "offline", "unknown", "count", "people", "none");
    }
}
