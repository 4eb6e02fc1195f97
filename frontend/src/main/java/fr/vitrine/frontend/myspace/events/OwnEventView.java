package fr.vitrine.frontend.myspace.events;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.eventdesk.EventDesk;
import fr.vitrine.frontend.eventdesk.EventEditor;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;
import jakarta.annotation.security.RolesAllowed;

/** An event as the people of its organiser write it. */
@Route(value = "mon-espace/evenements/:id([0-9]{1,18})", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class OwnEventView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient EventDesk desk;
    private String title = "";

    OwnEventView(CurrentActor current, EventDesk desk) {
        super(current);
        this.desk = desk;
        addClassName("profile");
    }

    /** Somebody else's event is answered like none. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = new EventId(event.getRouteParameters().getLong("id").orElse(0L));
        try {
            var editor = new EventEditor(
                    desk,
                    this::actor,
                    locale(),
                    id,
                    tools -> tools.with(
                            link("/mon-espace/evenements/" + id + "/itineraire", "button button--small", icon("route"))
                                    .say(t("stops.open")),
                            link(
                                    "/mon-espace/evenements/" + id + "/inscriptions",
                                    "button button--small",
                                    t("regdesk.open.page"))));
            title = editor.title();
            add(el("div", "", link("/mon-espace/evenements", "", t("eventdesk.mine.back"))), editor);
        } catch (NotFound | AccessDenied unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
