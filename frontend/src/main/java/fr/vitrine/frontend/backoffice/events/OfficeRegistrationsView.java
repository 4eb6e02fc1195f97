package fr.vitrine.frontend.backoffice.events;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.registrationdesk.RegistrationServices;
import fr.vitrine.frontend.registrationdesk.RegistrationsPage;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;
import jakarta.annotation.security.RolesAllowed;

/** Who registered for an event, and how one does. */
@Route(value = "gestion/evenements/:id([0-9]{1,18})/inscriptions", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class OfficeRegistrationsView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient RegistrationServices services;
    private String title = "";

    OfficeRegistrationsView(CurrentActor current, RegistrationServices services) {
        super(current);
        this.services = services;
        addClassName("stack");
    }

    /** Somebody else's event is answered like none. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = new EventId(event.getRouteParameters().getLong("id").orElse(0L));
        try {
            var page = new RegistrationsPage(services, id, locale(), "/gestion");
            title = page.title();
            add(page.content());
        } catch (NotFound | AccessDenied unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
