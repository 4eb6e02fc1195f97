package fr.vitrine.frontend.backoffice.events;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.People;
import fr.vitrine.events.Event;
import fr.vitrine.events.review.EventChange;
import fr.vitrine.events.review.EventForm;
import fr.vitrine.events.review.EventHistory.Entry;
import fr.vitrine.events.review.EventHistory.Version;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.backoffice.review.ChangeParts;
import fr.vitrine.frontend.eventdesk.EventBadge;
import fr.vitrine.frontend.eventdesk.EventDesk;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PersonId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Who changed an event, when and what; what it was can be taken back into the form. */
@Route(value = "gestion/evenements/:id([0-9]{1,18})/historique", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class EventHistoryView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient EventDesk desk;
    private final transient ChangeParts changes;
    private final transient People people;

    EventHistoryView(CurrentActor current, EventDesk desk, ChangeParts changes, People people) {
        super(current);
        this.desk = desk;
        this.changes = changes;
        this.people = people;
        addClassNames("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new EventId(event.getRouteParameters().getLong("id").orElse(0L));
        try {
            draw(desk.events().get(actor(), id));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void draw(Event event) {
        removeAll();
        var entries = desk.history().list(actor(), event.id());
        var names = people.names(
                actor(),
                entries.stream()
                        .map(entry -> entry.version().person())
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .collect(Collectors.toSet()));
        add(
                link("/" + EventOfficeView.PATH + event.id(), "link-more", t("eventdesk.history.back")),
                text("h1", "", t("history.title", event.details().title())),
                el("ol", "history")
                        .withAll(entries.stream()
                                .map(entry -> entry(event, entry, names))
                                .toList()));
        if (entries.isEmpty()) {
            add(text("p", "muted", t("eventdesk.history.none")));
        }
    }

    private El entry(Event event, Entry entry, Map<PersonId, String> names) {
        var version = entry.version();
        var person = version.person();
        var cause = t("history.cause." + version.cause().name().toLowerCase(Locale.ROOT));
        var who = person == null ? cause : cause + " — " + names.getOrDefault(person, t("history.gone"));
        return el("li", "panel stack")
                .with(
                        el("div", "view-head")
                                .with(
                                        text(
                                                "h2",
                                                "",
                                                t(
                                                        "history.version",
                                                        version.number(),
                                                        Moments.inFull(version.at(), locale()))),
                                        entry.before() == version.publication()
                                                ? null
                                                : EventBadge.of(version.publication(), key -> t(key)),
                                        version.number() == event.version() ? null : restore(event, version)),
                        text("p", "muted", who),
                        el("ul", "history__changes")
                                .withAll(entry.changes().stream()
                                        .map(change -> change(event, change))
                                        .toList()));
    }

    private El change(Event event, EventChange change) {
        return el("li", "")
                .with(
                        text("h3", "", desk.changes().title(change.field(), locale())),
                        changes.difference(change, event.id(), locale()));
    }

    /** What it was stands in the form then, and counts once it is saved. */
    private Button restore(Event event, Version version) {
        var button = new Button(t("history.restore"), _ -> {
            desk.drafts().save(actor(), event.id(), event.version(), EventForm.of(version.details()));
            UI.getCurrent().navigate(EventOfficeView.PATH + event.id());
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    @Override
    public String getPageTitle() {
        return t("history.short");
    }
}
