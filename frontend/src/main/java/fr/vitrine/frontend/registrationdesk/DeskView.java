package fr.vitrine.frontend.registrationdesk;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;

/** Shows one of the pages on the registrations of the event whose number stands in the address as {@code id}. */
public abstract class DeskView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient RegistrationServices services;
    private final transient DeskPage.Maker maker;
    private final String area;
    private String title = "";

    /** @param area {@code /gestion} or {@code /mon-espace} */
    protected DeskView(CurrentActor current, RegistrationServices services, String area, DeskPage.Maker maker) {
        super(current);
        this.services = services;
        this.area = area;
        this.maker = maker;
        addClassName("stack");
    }

    /** Somebody else's event is answered like none. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = new EventId(event.getRouteParameters().getLong("id").orElse(0L));
        try {
            var page = maker.of(services, id, locale(), area, event.getLocation());
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
