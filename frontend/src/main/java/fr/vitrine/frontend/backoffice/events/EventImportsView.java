package fr.vitrine.frontend.backoffice.events;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import fr.vitrine.events.imports.EventImports;
import fr.vitrine.events.imports.EventSource;
import fr.vitrine.events.imports.EventSource.Kind;
import fr.vitrine.events.imports.EventSources;
import fr.vitrine.events.imports.ImportPlan;
import fr.vitrine.events.imports.ImportPlan.What;
import fr.vitrine.events.imports.UnreadableCalendar;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.backoffice.imports.ImportUpload;
import fr.vitrine.frontend.eventdesk.EventDesk;
import fr.vitrine.frontend.myspace.Ask;
import fr.vitrine.frontend.myspace.Notices;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** Calendars of others: which there are, what each would bring, and taking it in. */
@Route(value = "gestion/evenements/imports", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class EventImportsView extends PrivateView {

    private static final long serialVersionUID = 1L;
    private static final int MAX_BYTES = 5 << 20;

    private final transient EventSources sources;
    private final transient EventImports imports;
    private final transient EventDesk desk;
    private final El list = el("div", "stack");
    private final El plan = el("section", "stack").attr("role", "status");

    EventImportsView(CurrentActor current, EventSources sources, EventImports imports, EventDesk desk) {
        super(current);
        this.sources = sources;
        this.imports = imports;
        this.desk = desk;
        addClassNames("stack");
        var add = new Button(t("eventimports.add"), _ -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                link("/gestion/evenements", "link-more", t("eventdesk.office.back")),
                el("div", "view-head", text("h1", "", t("eventimports.title")), el("div", "view-head__actions", add)),
                text("p", "muted", t("eventimports.lead")),
                list,
                plan);
        draw();
    }

    private void add() {
        new SourceDialog(sources, desk, this::actor, locale(), this::draw).open();
    }

    private void draw() {
        list.removeAll();
        plan.removeAll();
        var all = sources.list(actor());
        if (all.isEmpty()) {
            list.with(text("p", "muted", t("eventimports.none")));
        }
        list.with(el("ul", "event-list").withAll(all.stream().map(this::item).toList()));
    }

    private El item(EventSource source) {
        var address = source.address();
        var tools = el("div", "event-list__tools");
        if (address == null) {
            tools.with(upload(source));
        } else {
            tools.with(new Button(t("eventimports.look"), _ -> look(source)));
        }
        var remove = new Button(
                t("eventimports.remove"),
                _ -> Ask.before(
                        desk.texts().in(locale()), t("eventimports.remove"), t("eventimports.remove.confirm"), () -> {
                            sources.remove(actor(), source.id());
                            draw();
                        }));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        tools.with(remove);
        var looked = source.lookedAt();
        return el("li", "panel event-list__one")
                .with(
                        el("div", "")
                                .with(
                                        text("h2", "", source.name()),
                                        text(
                                                "p",
                                                "muted small",
                                                address == null ? t("eventimports.file") : address.value()),
                                        text(
                                                "p",
                                                "small",
                                                t("eventimports.kind."
                                                                + source.kind()
                                                                        .name()
                                                                        .toLowerCase(Locale.ROOT))
                                                        + (source.refreshes()
                                                                ? " · " + t("eventimports.refreshes")
                                                                : "")),
                                        looked == null
                                                ? null
                                                : text(
                                                        "p",
                                                        "small",
                                                        t(
                                                                "eventimports.looked",
                                                                Moments.minute(looked, locale()),
                                                                outcome(source)))),
                        tools);
    }

    /** New, changed, refused; or why it could not be had. */
    private String outcome(EventSource source) {
        var outcome = source.outcome() == null ? "" : source.outcome();
        return outcome.matches("[A-Z_]+")
                ? t("eventimports.problem." + outcome.toLowerCase(Locale.ROOT))
                : t("eventimports.outcome", (Object[]) outcome.split(" / ", -1));
    }

    private Upload upload(EventSource source) {
        return ImportUpload.inMemory(
                this::t, MAX_BYTES, bytes -> read(source, bytes), source.kind() == Kind.ICS ? ".ics" : ".json");
    }

    private void look(EventSource source) {
        try {
            show(imports.look(actor(), source.id()));
        } catch (UnreadableCalendar unreadable) {
            fail(unreadable);
        }
    }

    private void read(EventSource source, byte[] bytes) {
        try {
            show(imports.look(actor(), source.id(), bytes));
        } catch (UnreadableCalendar unreadable) {
            fail(unreadable);
        }
    }

    private void fail(UnreadableCalendar unreadable) {
        plan.removeAll();
        plan.with(el("div", "hint hint--error")
                .with(text(
                        "p",
                        "",
                        t("eventimports.problem." + unreadable.reason().name().toLowerCase(Locale.ROOT)))));
    }

    private void show(ImportPlan found) {
        plan.removeAll();
        var todo = found.count(What.NEW) + found.count(What.CHANGED);
        plan.with(
                text("h2", "", t("eventimports.plan", found.source().name())),
                new PlanTable(found, desk.changes(), desk.texts().in(locale())).of());
        var go = new Button(t("eventimports.go", todo), _ -> {
            imports.apply(actor(), found);
            Notices.say(t("eventimports.done", found.count(What.NEW), found.count(What.CHANGED)));
            draw();
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        go.setVisible(todo > 0);
        plan.with(el("div", "form-actions", go));
    }

    @Override
    public String getPageTitle() {
        return t("eventimports.title");
    }
}
