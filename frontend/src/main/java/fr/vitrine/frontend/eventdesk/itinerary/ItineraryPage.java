package fr.vitrine.frontend.eventdesk.itinerary;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;

/** The stops of an event as who may edit it writes them; somebody else’s event is answered like none. */
public abstract class ItineraryPage extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ItineraryDesk desk;
    private final String events;
    private String title = "";

    /** @param events address below which the events of this area are edited */
    protected ItineraryPage(CurrentActor current, ItineraryDesk desk, String events) {
        super(current);
        this.desk = desk;
        this.events = events;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = new EventId(event.getRouteParameters().getLong("id").orElse(0L));
        try {
            var editor = new StopsEditor(desk, this::actor, locale(), id);
            title = t("stops.title", editor.title());
            add(el("div", "", link(events + id, "", t("stops.back"))), editor);
        } catch (NotFound | AccessDenied unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
