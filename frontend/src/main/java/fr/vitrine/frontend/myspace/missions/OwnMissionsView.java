package fr.vitrine.frontend.myspace.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.missiondesk.MissionDesk;
import fr.vitrine.frontend.missiondesk.MissionList;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** For what one's structures look for volunteers. */
@Route(value = "mon-espace/missions", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class OwnMissionsView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient MissionDesk desk;

    OwnMissionsView(CurrentActor current, MissionDesk desk) {
        super(current);
        this.desk = desk;
        addClassNames("stack", "account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(text("h1", "", t("mine.missions")));
        var structures = structures();
        if (structures.isEmpty()) {
            add(text("p", "muted", t("mine.missions.nobody")));
        }
        if (!structures.isEmpty()) {
            add(el("div", "mission-desk__actions")
                    .with(
                            link("/mon-espace/missions/semaine", "button button--small", t("week.page")),
                            link("/mon-espace/heures", "button button--small", t("hours.structure"))));
        }
        for (var id : structures) {
            var name = desk.structureName(actor(), id);
            add(el("section", "stack", text("h2", "", name), new MissionList(desk, this::actor, locale(), id)));
        }
    }

    private List<StructureId> structures() {
        return actor() instanceof Actor.Person person
                ? person.memberships().keySet().stream().sorted().toList()
                : List.of();
    }

    @Override
    public String getPageTitle() {
        return t("mine.missions");
    }
}
