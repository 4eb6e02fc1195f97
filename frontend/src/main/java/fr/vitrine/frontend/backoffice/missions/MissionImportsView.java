package fr.vitrine.frontend.backoffice.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.backoffice.imports.ImportUpload;
import fr.vitrine.frontend.missiondesk.MissionDesk;
import fr.vitrine.frontend.myspace.Ask;
import fr.vitrine.frontend.myspace.Notices;
import fr.vitrine.frontend.myspace.SpaceTexts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.volunteers.imports.MissionImports;
import fr.vitrine.volunteers.imports.MissionPlan;
import fr.vitrine.volunteers.imports.MissionPlan.What;
import fr.vitrine.volunteers.imports.MissionSource;
import fr.vitrine.volunteers.imports.MissionSources;
import fr.vitrine.volunteers.imports.UnreadableFeed;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** Feeds of missions of others: which there are, what each would bring, and taking it in. */
@Route(value = "gestion/missions/imports", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class MissionImportsView extends PrivateView {

    private static final long serialVersionUID = 1L;

    private final transient MissionSources sources;
    private final transient MissionImports imports;
    private final transient MissionDesk desk;
    private final transient SpaceTexts texts;
    private final El list = el("div", "stack");
    private final El plan = el("section", "stack").attr("role", "status");

    MissionImportsView(
            CurrentActor current, MissionSources sources, MissionImports imports, MissionDesk desk, SpaceTexts texts) {
        super(current);
        this.sources = sources;
        this.imports = imports;
        this.desk = desk;
        this.texts = texts;
        addClassNames("stack");
        var add = new Button(t("missionimports.add"), _ -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                link("/gestion/missions", "link-more", t("missionimports.back")),
                el("div", "view-head", text("h1", "", t("missionimports.title")), el("div", "view-head__actions", add)),
                text("p", "muted", t("missionimports.lead")),
                list,
                plan);
        draw();
    }

    private void add() {
        new MissionSourceDialog(sources, desk, texts.in(locale()), this::actor, this::draw).open();
    }

    private void draw() {
        list.removeAll();
        plan.removeAll();
        var all = sources.list(actor());
        if (all.isEmpty()) {
            list.with(text("p", "muted", t("missionimports.none")));
        }
        list.with(el("ul", "event-list").withAll(all.stream().map(this::item).toList()));
    }

    private El item(MissionSource source) {
        var address = source.address();
        var tools = el("div", "event-list__tools");
        if (address == null) {
            tools.with(ImportUpload.inMemory(this::t, MissionImports.MAX_BYTES, bytes -> read(source, bytes), ".xml"));
        } else {
            tools.with(new Button(t("eventimports.look"), _ -> look(source)));
        }
        var remove = new Button(
                t("eventimports.remove"),
                _ -> Ask.before(
                        texts.in(locale()), t("eventimports.remove"), t("missionimports.remove.confirm"), () -> {
                            sources.remove(actor(), source.id());
                            draw();
                        }));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
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
                                        text("p", "small", rules(source)),
                                        looked == null
                                                ? null
                                                : text(
                                                        "p",
                                                        "small",
                                                        t(
                                                                "eventimports.looked",
                                                                Moments.minute(looked, locale()),
                                                                outcome(source)))),
                        tools.with(remove));
    }

    private String rules(MissionSource source) {
        var structure = source.structure();
        var holder = structure == null
                ? t("missionimports.holder.feed")
                : t("missionimports.holder", desk.structureName(actor(), structure));
        var read = t(source.publishes() ? "missionimports.publishes" : "missionimports.waits");
        return holder + " · " + read + (source.refreshes() ? " · " + t("eventimports.refreshes") : "");
    }

    /** New, changed, closed, refused; or why it could not be had. */
    private String outcome(MissionSource source) {
        var outcome = source.outcome() == null ? "" : source.outcome();
        return outcome.matches("[A-Z_]+")
                ? problem(outcome)
                : t("missionimports.outcome", (Object[]) outcome.split(" / ", -1));
    }

    private String problem(String reason) {
        return t("missionimports.problem." + reason.toLowerCase(Locale.ROOT));
    }

    private void look(MissionSource source) {
        try {
            show(imports.look(actor(), source.id()));
        } catch (UnreadableFeed unreadable) {
            fail(unreadable);
        }
    }

    private void read(MissionSource source, byte[] bytes) {
        try {
            show(imports.look(actor(), source.id(), bytes));
        } catch (UnreadableFeed unreadable) {
            fail(unreadable);
        }
    }

    private void fail(UnreadableFeed unreadable) {
        plan.removeAll();
        plan.with(el("div", "hint hint--error")
                .with(text("p", "", problem(unreadable.reason().name()))));
    }

    private void show(MissionPlan found) {
        plan.removeAll();
        plan.with(
                text("h2", "", t("eventimports.plan", found.source().name())),
                new MissionPlanTable(found, desk.words(locale())).of());
        var go = new Button(t("missionimports.go", found.todo()), _ -> {
            imports.apply(actor(), found);
            Notices.say(
                    t("missionimports.done", found.count(What.NEW), found.count(What.CHANGED), found.count(What.GONE)));
            draw();
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        go.setVisible(found.todo() > 0);
        plan.with(el("div", "form-actions", go));
    }

    @Override
    public String getPageTitle() {
        return t("missionimports.title");
    }
}
