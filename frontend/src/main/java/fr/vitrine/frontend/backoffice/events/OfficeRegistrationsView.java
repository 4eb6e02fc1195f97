package fr.vitrine.frontend.backoffice.events;

import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.registrationdesk.DeskView;
import fr.vitrine.frontend.registrationdesk.RegistrationServices;
import fr.vitrine.frontend.registrationdesk.RegistrationsPage;
import jakarta.annotation.security.RolesAllowed;

/** Who registered for an event, and how one does. */
@Route(value = "gestion/evenements/:id([0-9]{1,18})/inscriptions", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class OfficeRegistrationsView extends DeskView {

    private static final long serialVersionUID = 1L;

    OfficeRegistrationsView(CurrentActor current, RegistrationServices services) {
        super(current, services, "/gestion", RegistrationsPage::of);
    }
}
