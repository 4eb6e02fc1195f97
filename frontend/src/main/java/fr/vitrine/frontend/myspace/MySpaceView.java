package fr.vitrine.frontend.myspace;

import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import jakarta.annotation.security.RolesAllowed;

/** Where one's own space begins. */
@Route(value = "mon-espace", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class MySpaceView extends PrivateView {

    private static final long serialVersionUID = 1L;

    MySpaceView(CurrentActor current) {
        super(current);
        add(text("h1", "", t("space.home")));
    }

    @Override
    public String getPageTitle() {
        return t("space.home");
    }
}
