package fr.vitrine.frontend.backoffice.events;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.registrationdesk.Door;
import fr.vitrine.frontend.registrationdesk.RegistrationServices;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;
import jakarta.annotation.security.RolesAllowed;

/** The door of an event: who has come. */
@Route(value = "gestion/evenements/:id([0-9]{1,18})/pointage", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class OfficeDoorView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient RegistrationServices services;
    private String title = "";

    OfficeDoorView(CurrentActor current, RegistrationServices services) {
        super(current);
        this.services = services;
        addClassName("stack");
    }

    /** Somebody else's event is answered like none. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = new EventId(event.getRouteParameters().getLong("id").orElse(0L));
        var ticket = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("billet")
                .filter(text -> text.matches("[A-Za-z0-9_-]{16}"))
                .orElse("");
        try {
            var door = new Door(services, id, locale(), "/gestion");
            title = door.title();
            add(door.content(ticket));
        } catch (NotFound | AccessDenied unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
