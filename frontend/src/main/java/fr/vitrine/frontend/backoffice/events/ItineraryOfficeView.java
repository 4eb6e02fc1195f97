package fr.vitrine.frontend.backoffice.events;

import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.eventdesk.itinerary.ItineraryDesk;
import fr.vitrine.frontend.eventdesk.itinerary.ItineraryPage;
import jakarta.annotation.security.RolesAllowed;

/** The stops of an event as staff write them. */
@Route(value = "gestion/evenements/:id([0-9]{1,18})/itineraire", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class ItineraryOfficeView extends ItineraryPage {

    private static final long serialVersionUID = 1L;

    ItineraryOfficeView(CurrentActor current, ItineraryDesk desk) {
        super(current, desk, "/gestion/evenements/");
    }
}
