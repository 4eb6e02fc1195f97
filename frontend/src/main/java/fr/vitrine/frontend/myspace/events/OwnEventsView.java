package fr.vitrine.frontend.myspace.events;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Route;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Session;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.eventdesk.EventBadge;
import fr.vitrine.frontend.eventdesk.EventDesk;
import fr.vitrine.frontend.eventdesk.Holders.Holder;
import fr.vitrine.frontend.eventdesk.NewEventDialog;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.EventId;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The events that somebody answers for: what is coming, and what is over. */
@Route(value = "mon-espace/evenements", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class OwnEventsView extends PrivateView {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "mon-espace/evenements/";

    private final transient EventDesk desk;

    OwnEventsView(CurrentActor current, EventDesk desk) {
        super(current);
        this.desk = desk;
        addClassNames("stack", "account");
        draw();
    }

    @Override
    public String getPageTitle() {
        return t("eventdesk.mine");
    }

    private void draw() {
        removeAll();
        var create = new Button(t("office.event.new"), _ -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setVisible(!desk.holders().own(actor()).isEmpty());
        add(el("div", "view-head", text("h1", "", t("eventdesk.mine")), el("div", "view-head__actions", create)));
        var mine = desk.events().mine(actor()).stream()
                .filter(event -> event.publication() != Publication.ARCHIVED)
                .toList();
        if (mine.isEmpty()) {
            add(el("div", "empty-state", icon("calendar-days"), text("p", "", t("eventdesk.mine.none"))));
            return;
        }
        var coming = mine.stream()
                .filter(event -> !isOver(event))
                .sorted(Comparator.comparing(OwnEventsView::first))
                .toList();
        var over = mine.stream()
                .filter(this::isOver)
                .sorted(Comparator.comparing(OwnEventsView::first).reversed())
                .toList();
        var holders = holders(mine);
        list("eventdesk.mine.coming", coming, holders);
        list("eventdesk.mine.over", over, holders);
    }

    private Map<String, String> holders(List<Event> events) {
        var keys = events.stream()
                .flatMap(event -> holder(event).stream())
                .distinct()
                .toList();
        return desk.holders().of(actor(), keys).stream().collect(Collectors.toMap(Holder::key, Holder::name));
    }

    /** The first of those who hold it, whose name stands for all. */
    private static Optional<String> holder(Event event) {
        return event.details().organisers().stream().findFirst().map(Organiser::key);
    }

    private void list(String key, List<Event> events, Map<String, String> holders) {
        if (!events.isEmpty()) {
            add(el("section", "stack", text("h2", "", t(key)))
                    .with(el("ul", "event-list")
                            .withAll(events.stream()
                                    .map(event -> item(event, holders))
                                    .toList())));
        }
    }

    private El item(Event event, Map<String, String> holders) {
        var holder = holder(event).map(holders::get).orElse("");
        var tools = el("div", "event-list__tools");
        if (event.publication() == Publication.PUBLISHED) {
            tools.with(link(new Links(locale()).event(event.slug()), "button button--small", t("office.event.see"))
                    .flag("router-ignore", true));
        }
        tools.with(new Button(t("eventdesk.duplicate"), icon("copy"), _ -> duplicate(event)));
        return el("li", "panel event-list__one")
                .with(
                        el("div", "")
                                .with(
                                        el("h3", "")
                                                .with(link(
                                                        "/" + PATH + event.id(),
                                                        "",
                                                        event.details().title()))
                                                .say(" ")
                                                .with(EventBadge.of(event.publication(), key -> t(key))),
                                        text("p", "", when(event)),
                                        text("p", "muted small", holder)),
                        tools);
    }

    private String when(Event event) {
        var schedule = event.details().schedule();
        var words = new AgendaWords(desk.texts().in(locale()).texts(), locale());
        var today = LocalDate.now(desk.texts().in(locale()).clock());
        var told = schedule.toldDate() == null ? t("eventdesk.mine.undated") : schedule.toldDate();
        var next = schedule.between(today, today.plusYears(2)).stream()
                .findFirst()
                .or(() -> schedule.sessions().stream().findFirst());
        return next.map(session -> words.whole(event.details(), session, today))
                .map(said -> schedule.rule() == null ? said : said + " " + t("office.event.repeated"))
                .orElse(told);
    }

    private boolean isOver(Event event) {
        var schedule = event.details().schedule();
        var today = LocalDate.now(desk.texts().in(locale()).clock());
        return !schedule.sessions().isEmpty()
                && schedule.between(today, today.plusYears(2)).isEmpty();
    }

    private static LocalDate first(Event event) {
        return event.details().schedule().sessions().stream()
                .findFirst()
                .map(Session::firstDay)
                .orElse(LocalDate.MAX);
    }

    private void create() {
        new NewEventDialog(desk, this::actor, locale(), OwnEventsView::go).open();
    }

    private void duplicate(Event event) {
        var title = t("eventdesk.copy", event.details().title());
        go(desk.events()
                .duplicate(actor(), event.id(), title.substring(0, Math.min(title.length(), EventDetails.MAX_TITLE)))
                .id());
    }

    private static void go(EventId id) {
        UI.getCurrent().navigate(PATH + id);
    }
}
