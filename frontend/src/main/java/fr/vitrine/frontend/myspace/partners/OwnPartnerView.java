package fr.vitrine.frontend.myspace.partners;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import fr.vitrine.frontend.partnerdesk.PartnerDesk;
import fr.vitrine.frontend.partnerdesk.PartnerEditor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PartnerId;
import jakarta.annotation.security.RolesAllowed;

/** A partner as its own people keep it: what they change is public at once. */
@Route(value = "mon-espace/partenaires/:id([0-9]{1,18})", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class OwnPartnerView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PartnerDesk desk;

    OwnPartnerView(CurrentActor current, PartnerDesk desk) {
        super(current);
        this.desk = desk;
        addClassNames("stack", "account");
    }

    /** Somebody else's partner is answered like none. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = new PartnerId(event.getRouteParameters().getLong("id").orElse(0L));
        if (!actor().mayEdit(id)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            add(el("div", "", link("/mon-espace", "", t("members.back"))));
            add(new PartnerEditor(desk, this::actor, locale(), id));
            add(text("p", "muted", t("mine.partner.at-once")));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return t("mine.partners");
    }
}
