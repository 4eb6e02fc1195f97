package fr.vitrine.frontend.myspace.events;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.eventdesk.itinerary.ItineraryDesk;
import fr.vitrine.frontend.eventdesk.itinerary.StopsEditor;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;
import jakarta.annotation.security.RolesAllowed;

/** The stops of an event as who answers for it writes them; somebody else’s event is answered like none. */
@Route(value = "mon-espace/evenements/:id([0-9]{1,18})/itineraire", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class OwnItineraryView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ItineraryDesk desk;
    private String title = "";

    OwnItineraryView(CurrentActor current, ItineraryDesk desk) {
        super(current);
        this.desk = desk;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = new EventId(event.getRouteParameters().getLong("id").orElse(0L));
        try {
            var editor = new StopsEditor(desk, this::actor, locale(), id);
            title = t("stops.title", editor.title());
            add(el("div", "", link("/mon-espace/evenements/" + id, "", t("stops.back"))), editor);
        } catch (NotFound | AccessDenied unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
