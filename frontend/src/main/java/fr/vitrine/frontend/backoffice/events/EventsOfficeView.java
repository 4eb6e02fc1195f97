package fr.vitrine.frontend.backoffice.events;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import fr.vitrine.events.Event;
import fr.vitrine.events.Events;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Session;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.eventdesk.EventBadge;
import fr.vitrine.frontend.eventdesk.EventDesk;
import fr.vitrine.frontend.eventdesk.NewEventDialog;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.Text;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;

/** All events, whatever their state: written, changed, published, taken back. */
@Route(value = "gestion/evenements", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class EventsOfficeView extends PrivateView {

    private static final long serialVersionUID = 1L;

    private final transient Events events;
    private final transient EventDesk desk;
    private final transient Texts texts;
    private final transient Clock clock;
    private final Grid<Event> grid = new Grid<>();
    private final TextField title = new TextField();
    private final El count = text("span", "view-head__count", "");

    EventsOfficeView(CurrentActor current, Events events, EventDesk desk, Texts texts, Clock clock) {
        super(current);
        this.events = events;
        this.desk = desk;
        this.texts = texts;
        this.clock = clock;
        addClassNames("stack");
        add(head(), search(), grid());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return t("office.section.evenements");
    }

    private El head() {
        var create = new Button(
                t("office.event.new"),
                _ -> new NewEventDialog(
                                desk,
                                this::actor,
                                locale(),
                                id -> UI.getCurrent().navigate(EventOfficeView.PATH + id))
                        .open());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return el("div", "view-head")
                .with(
                        text("h1", "", t("office.section.evenements")).say(" ").with(count),
                        el("div", "view-head__actions", create));
    }

    private TextField search() {
        title.setLabel(t("office.event.search"));
        title.setClearButtonVisible(true);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(_ -> refresh());
        return title;
    }

    private Grid<Event> grid() {
        grid.addComponentColumn(event -> link(
                        "/" + EventOfficeView.PATH + event.id(),
                        "",
                        event.details().title()))
                .setKey("title")
                .setHeader(t("office.event.title"))
                .setComparator(
                        Comparator.comparing(event -> Text.fold(event.details().title())))
                .setWidth("18rem")
                .setFlexGrow(2);
        grid.addColumn(this::when)
                .setHeader(t("office.event.first"))
                .setComparator(Comparator.comparing(EventsOfficeView::first))
                .setWidth("15rem")
                .setFlexGrow(1);
        grid.addComponentColumn(event -> EventBadge.of(event.publication(), this::t))
                .setHeader(t("office.event.publication"))
                .setComparator(Comparator.comparing(Event::publication))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(event -> words().state(event.details(), false).orElse(""))
                .setHeader(t("office.event.state"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(event -> Moments.day(event.updatedAt(), locale(), ""))
                .setHeader(t("office.event.updated"))
                .setComparator(Comparator.comparing(Event::updatedAt))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::page)
                .setHeader(t("office.event.page"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.setHeight("70vh");
        grid.getElement().setAttribute("aria-label", t("office.section.evenements"));
        grid.setEmptyStateText(t("office.event.none"));
        return grid;
    }

    private El page(Event event) {
        return event.publication() == Publication.PUBLISHED
                ? link(new Links(locale()).event(event.slug()), "", t("office.event.see"))
                : text("span", "", "");
    }

    private String when(Event event) {
        var sessions = event.details().schedule().sessions();
        if (sessions.isEmpty()) {
            var told = event.details().schedule().toldDate();
            return told == null ? "" : told;
        }
        var first = words().whole(event.details(), sessions.getFirst(), LocalDate.now(clock));
        return event.details().schedule().rule() == null ? first : first + " " + t("office.event.repeated");
    }

    private static LocalDate first(Event event) {
        return event.details().schedule().sessions().stream()
                .map(Session::firstDay)
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    private AgendaWords words() {
        return new AgendaWords(texts, locale());
    }

    private void refresh() {
        var part = Text.fold(title.getValue().strip());
        var found = events.list(actor()).stream()
                .filter(event -> Text.fold(event.details().title()).contains(part))
                .toList();
        grid.setItems(found);
        count.setText(Integer.toString(found.size()));
    }
}
