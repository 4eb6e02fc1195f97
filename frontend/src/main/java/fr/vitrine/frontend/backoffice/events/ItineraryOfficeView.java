package fr.vitrine.frontend.backoffice.events;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.eventdesk.itinerary.ItineraryDesk;
import fr.vitrine.frontend.eventdesk.itinerary.StopsEditor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;
import jakarta.annotation.security.RolesAllowed;

/** The stops of an event as staff write them. */
@Route(value = "gestion/evenements/:id([0-9]{1,18})/itineraire", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class ItineraryOfficeView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ItineraryDesk desk;
    private String title = "";

    ItineraryOfficeView(CurrentActor current, ItineraryDesk desk) {
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
            add(el("div", "", link("/gestion/evenements/" + id, "", t("stops.back"))), editor);
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
