package fr.vitrine.frontend.backoffice.partners;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.partnerdesk.PartnerDesk;
import fr.vitrine.frontend.partnerdesk.PartnerEditor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PartnerId;
import jakarta.annotation.security.RolesAllowed;

/** A partner as staff keep it. */
@Route(value = "gestion/partenaires/:id([0-9]{1,18})", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class PartnerOfficeView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PartnerDesk desk;

    PartnerOfficeView(CurrentActor current, PartnerDesk desk) {
        super(current);
        this.desk = desk;
        addClassNames("stack");
    }

    @Override
    public String getPageTitle() {
        return t("office.section.partenaires");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = new PartnerId(event.getRouteParameters().getLong("id").orElse(0L));
        try {
            add(new PartnerEditor(desk, this::actor, locale(), id));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }
}
