package fr.vitrine.frontend.myspace;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.accounts.People;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import fr.vitrine.territory.Territory;
import jakarta.annotation.security.RolesAllowed;

/** What stands around every page of one's own space. */
@RolesAllowed(Area.PERSON)
public class MySpaceLayout extends PrivateLayout {

    private static final long serialVersionUID = 1L;
    private static final String VOLUNTEERING = "mon-espace/benevolat/suggestions";

    private final transient People people;
    private final transient Territory territory;
    private final El header = el("header", "space__header");

    MySpaceLayout(People people, CurrentActor current, Territory territory) {
        super(people, current, "space__content");
        this.people = people;
        this.territory = territory;
        addClassName("space");
    }

    @Override
    protected void draw(String path) {
        removeAll();
        header.removeAll();
        header.with(
                link("/", "brand")
                        .flag("router-ignore", true)
                        .with(
                                el("span", "brand__mark").attr("aria-hidden", "true"),
                                text("span", "brand__name", territory.siteName())),
                el("nav", "space__nav", entries(path)).attr("aria-label", t("space.nav")),
                el("div", "space__account").with(signOut()));
        add(skipLink(), header, content());
    }

    private El entries(String path) {
        var isHome = path.equals("mon-espace")
                || path.startsWith("mon-espace/structures")
                || path.startsWith("mon-espace/partenaires");
        var home = isHome ? path : "";
        return el("ul", "")
                .with(
                        entry(home, home.isEmpty() ? "mon-espace" : home, "layout-dashboard", t("space.home"), 0),
                        isOfStructure()
                                ? entry(path, "mon-espace/missions", "hand-helping", t("space.missions"), 0)
                                : null,
                        entry(
                                path.startsWith("mon-espace/benevolat") ? VOLUNTEERING : path,
                                VOLUNTEERING,
                                "hand-heart",
                                t("space.volunteering"),
                                0),
                        entry(path, "mon-espace/messages", "message-square", t("space.messages"), 0),
                        holdsEvents()
                                ? entry(
                                        path,
                                        "mon-espace/evenements",
                                        "calendar-days",
                                        t("office.section.evenements"),
                                        0)
                                : null,
                        answersForPartners()
                                ? entry(path, "mon-espace/demandes", "lightbulb", t("space.requests"), 0)
                                : null,
                        entry(path, "mon-espace/compte", "user-round", t("space.account"), 0),
                        isOfStaff() ? office() : null);
    }

    /** Loads a page: whoever has not shown the second factor yet is asked for it on the way. */
    private El office() {
        return el("li", "")
                .with(link("/gestion", "", icon("settings"))
                        .say(t("space.office"))
                        .flag("router-ignore", true));
    }

    private boolean holdsEvents() {
        return current().get() instanceof Actor.Person person
                && !(person.memberships().isEmpty() && person.partners().isEmpty());
    }

    private boolean isOfStructure() {
        return current().get() instanceof Actor.Person person
                && !person.memberships().isEmpty();
    }

    private boolean answersForPartners() {
        return current().get() instanceof Actor.Person person
                && !person.partners().isEmpty();
    }

    private boolean isOfStaff() {
        var actor = current().get();
        return actor.person().map(id -> people.get(actor, id).staff() != null).orElse(false);
    }
}
