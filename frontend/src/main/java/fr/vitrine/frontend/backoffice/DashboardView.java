package fr.vitrine.frontend.backoffice;

import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import jakarta.annotation.security.RolesAllowed;

/** What is waiting for staff. */
@Route(value = "gestion", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class DashboardView extends PrivateView {

    private static final long serialVersionUID = 1L;

    DashboardView(CurrentActor current) {
        super(current);
        add(text("h1", "", t("office.section.gestion")));
    }

    @Override
    public String getPageTitle() {
        return t("office.section.gestion");
    }
}
