package fr.vitrine.frontend.myspace.events;

import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import fr.vitrine.frontend.registrationdesk.DeskView;
import fr.vitrine.frontend.registrationdesk.RegistrationServices;
import fr.vitrine.frontend.registrationdesk.RegistrationsPage;
import jakarta.annotation.security.RolesAllowed;

/** Who registered for an event, and how one does. */
@Route(value = "mon-espace/evenements/:id([0-9]{1,18})/inscriptions", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class OwnRegistrationsView extends DeskView {

    private static final long serialVersionUID = 1L;

    OwnRegistrationsView(CurrentActor current, RegistrationServices services) {
        super(current, services, "/mon-espace", RegistrationsPage::of);
    }
}
