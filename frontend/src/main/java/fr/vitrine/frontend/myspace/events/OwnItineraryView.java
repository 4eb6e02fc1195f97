package fr.vitrine.frontend.myspace.events;

import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.eventdesk.itinerary.ItineraryDesk;
import fr.vitrine.frontend.eventdesk.itinerary.ItineraryPage;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import jakarta.annotation.security.RolesAllowed;

/** The stops of an event as who answers for it writes them. */
@Route(value = "mon-espace/evenements/:id([0-9]{1,18})/itineraire", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class OwnItineraryView extends ItineraryPage {

    private static final long serialVersionUID = 1L;

    OwnItineraryView(CurrentActor current, ItineraryDesk desk) {
        super(current, desk, "/mon-espace/evenements/");
    }
}
