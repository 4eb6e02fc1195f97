package fr.vitrine.frontend.registrationdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.EventId;
import java.util.List;
import java.util.Locale;

/** The list at the door, for a phone: ticked by hand or by code, with or without a network. */
public final class Door {

    private final Desk desk;

    public Door(RegistrationServices services, EventId event, Locale locale, String area) {
        var actor = services.current().get();
        this.desk = new Desk(services, services.desk().event(actor, event), locale, area);
    }

    public String title() {
        return desk.t("checkin.title", desk.event().details().title());
    }

    /** @param ticket that was scanned to get here; empty: none */
    public El content(String ticket) {
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
