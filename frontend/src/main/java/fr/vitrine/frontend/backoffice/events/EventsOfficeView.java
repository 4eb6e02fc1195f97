package fr.vitrine.frontend.backoffice.events;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Events;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Session;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.Text;
import fr.vitrine.partners.SaveResult;
import fr.vitrine.territory.Communes;
import fr.vitrine.territory.Territory;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All events, whatever their state: written, changed, published, taken back. */
@Route(value = "gestion/evenements", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class EventsOfficeView extends PrivateView {

    private static final long serialVersionUID = 1L;

    private final transient Events events;
    private final transient Choices choices;
    private final transient Texts texts;
    private final Grid<Event> grid = new Grid<>();
    private final TextField title = new TextField();
    private final El count = text("span", "view-head__count", "");
    private final El outcome = el("div", "").attr("role", "status");

    EventsOfficeView(CurrentActor current, Events events, Choices choices, Texts texts) {
        super(current);
        this.events = events;
        this.choices = choices;
        this.texts = texts;
        addClassNames("stack");
        add(head(), outcome, search(), grid());
        refresh();
    }

    /** What the fields of an event choose from. */
    @Component("eventChoices")
    record Choices(Taxonomies taxonomies, Communes communes, Territory territory, Clock clock) {}

    @Override
    public String getPageTitle() {
        return t("office.section.evenements");
    }

    private El head() {
        var create = new Button(t("office.event.new"), _ -> open(null));
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
        grid.addComponentColumn(event -> {
                    var button = new Button(event.details().title(), _ -> open(event));
                    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
                    return button;
                })
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
        grid.addComponentColumn(
                        event -> text("span", "badge badge--" + hue(event.publication()), label(event.publication())))
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
        var first = words().whole(event.details(), sessions.getFirst(), LocalDate.now(choices.clock()));
        return event.details().schedule().rule() == null ? first : first + " " + t("office.event.repeated");
    }

    private static LocalDate first(Event event) {
        return event.details().schedule().sessions().stream()
                .map(Session::firstDay)
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    private static String hue(Publication publication) {
        return switch (publication) {
            case DRAFT, PROPOSED -> "wait";
            case PUBLISHED -> "good";
            case REFUSED, ARCHIVED -> "info";
        };
    }

    private String label(Publication publication) {
        return t("office.event.publication." + publication.code());
    }

    private AgendaWords words() {
        return new AgendaWords(texts, locale());
    }

    private void open(@Nullable Event event) {
        new EventDialog(event, words(), choices, (details, publication) -> save(event, details, publication)).open();
    }

    private void save(@Nullable Event event, EventDetails details, Publication publication) {
        outcome.removeAll();
        if (event == null) {
            events.setPublication(actor(), events.create(actor(), details).id(), publication);
        } else {
            switch (events.update(actor(), event.id(), event.version(), details)) {
                case SaveResult.Saved(var _) -> events.setPublication(actor(), event.id(), publication);
                case SaveResult.Conflict(var _) -> outcome.setText(t("office.event.conflict"));
            }
        }
        refresh();
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
