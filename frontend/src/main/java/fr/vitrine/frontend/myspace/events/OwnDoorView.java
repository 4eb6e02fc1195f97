package fr.vitrine.frontend.myspace.events;

import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import fr.vitrine.frontend.registrationdesk.DeskView;
import fr.vitrine.frontend.registrationdesk.Door;
import fr.vitrine.frontend.registrationdesk.RegistrationServices;
import jakarta.annotation.security.RolesAllowed;

/** The door of an event: who has come. */
@Route(value = "mon-espace/evenements/:id([0-9]{1,18})/pointage", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class OwnDoorView extends DeskView {

    private static final long serialVersionUID = 1L;

    OwnDoorView(CurrentActor current, RegistrationServices services) {
        super(current, services, "/mon-espace", Door::of);
    }
}
