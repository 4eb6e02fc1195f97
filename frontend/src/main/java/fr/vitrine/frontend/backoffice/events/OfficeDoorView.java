package fr.vitrine.frontend.backoffice.events;

import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.registrationdesk.DeskView;
import fr.vitrine.frontend.registrationdesk.Door;
import fr.vitrine.frontend.registrationdesk.RegistrationServices;
import jakarta.annotation.security.RolesAllowed;

/** The door of an event: who has come. */
@Route(value = "gestion/evenements/:id([0-9]{1,18})/pointage", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class OfficeDoorView extends DeskView {

    private static final long serialVersionUID = 1L;

    OfficeDoorView(CurrentActor current, RegistrationServices services) {
        super(current, services, "/gestion", Door::of);
    }
}
