package fr.vitrine.frontend.backoffice.events;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Publication;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.eventdesk.EventDesk;
import fr.vitrine.frontend.eventdesk.EventEditor;
import fr.vitrine.frontend.myspace.Ask;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;
import jakarta.annotation.security.RolesAllowed;

/** An event as staff write it, with what only they do. */
@Route(value = "gestion/evenements/:id([0-9]{1,18})", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class EventOfficeView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    static final String PATH = "gestion/evenements/";

    private final transient EventDesk desk;
    private String title = "";

    EventOfficeView(CurrentActor current, EventDesk desk) {
        super(current);
        this.desk = desk;
        addClassName("profile");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            open(new EventId(event.getRouteParameters().getLong("id").orElse(0L)));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void open(EventId id) {
        removeAll();
        var editor = new EventEditor(desk, this::actor, locale(), id, tools -> {
            tools.with(link("/" + PATH + id + "/inscriptions", "button button--small", t("regdesk.open.page")));
            fill(tools, id);
        });
        title = editor.title();
        add(el("div", "", link("/gestion/evenements", "", t("eventdesk.office.back"))), editor);
    }

    private void fill(El tools, EventId id) {
        var event = desk.events().get(actor(), id);
        tools.with(
                link("/" + PATH + id + "/historique", "button button--small", icon("history"))
                        .say(t("history.short")),
                link("/" + PATH + id + "/itineraire", "button button--small", icon("route"))
                        .say(t("stops.open")),
                small(
                        "eventdesk.duplicate",
                        "copy",
                        () -> duplicate(id, event.details().title())));
        if (event.publication() == Publication.PUBLISHED) {
            tools.with(small("eventdesk.unpublish", "undo-2", () -> set(id, Publication.DRAFT)));
        }
        tools.with(
                event.publication() == Publication.ARCHIVED
                        ? small("eventdesk.unarchive", "rotate-ccw", () -> set(id, Publication.DRAFT))
                        : small(
                                "eventdesk.archive",
                                "archive",
                                () -> Ask.before(
                                        desk.texts().in(locale()),
                                        t("eventdesk.archive"),
                                        t("eventdesk.archive.confirm"),
                                        () -> set(id, Publication.ARCHIVED))));
    }

    private El small(String key, String sign, Runnable action) {
        var button =
                el("button", "button button--small", icon(sign)).say(t(key)).attr("type", "button");
        button.getElement().addEventListener("click", _ -> action.run());
        return button;
    }

    private void set(EventId id, Publication publication) {
        desk.events().setPublication(actor(), id, publication);
        open(id);
    }

    private void duplicate(EventId id, String name) {
        var copy = t("eventdesk.copy", name);
        var created = desk.events()
                .duplicate(actor(), id, copy.substring(0, Math.min(copy.length(), EventDetails.MAX_TITLE)));
        UI.getCurrent().navigate(PATH + created.id());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
