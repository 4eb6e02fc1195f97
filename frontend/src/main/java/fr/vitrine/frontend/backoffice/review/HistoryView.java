package fr.vitrine.frontend.backoffice.review;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.People;
import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.review.StructureHistory;
import fr.vitrine.directory.review.StructureHistory.Entry;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.history.RestoreDialog;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Who changed a structure, when and what; any earlier version can be taken back, field by field. */
@Route(value = "gestion/structures/:structure(\\d{1,18})/historique", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class HistoryView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient StructureHistory history;
    private final transient Structures structures;
    private final transient ChangeParts changes;
    private final transient People people;
    private final transient Texts texts;
    private transient StructureId structure = new StructureId(0);
    private int shown = PAGE;

    HistoryView(
            CurrentActor current,
            StructureHistory history,
            Structures structures,
            ChangeParts changes,
            People people,
            Texts texts) {
        super(current);
        this.history = history;
        this.structures = structures;
        this.changes = changes;
        this.people = people;
        this.texts = texts;
        addClassNames("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        structure = new StructureId(
                Long.parseLong(event.getRouteParameters().get("structure").orElseThrow()));
        draw();
    }

    private void draw() {
        removeAll();
        var now = structures.get(actor(), structure);
        var entries = history.list(actor(), structure, 0, shown);
        var names = people.names(
                actor(),
                entries.stream()
                        .map(entry -> entry.version().person())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        add(
                link("/gestion/structures", "link-more", t("history.back")),
                text("h1", "", t("history.title", now.details().name())),
                el("ol", "history")
                        .withAll(entries.stream()
                                .map(entry -> entry(entry, names, now.version()))
                                .toList()));
        if (history.count(actor(), structure) > shown) {
            add(new Button(t("history.more"), _ -> {
                shown += PAGE;
                draw();
            }));
        }
    }

    private El entry(Entry entry, Map<PersonId, String> names, int current) {
        var version = entry.version();
        var person = version.person();
        var cause = t("history.cause." + version.cause().name().toLowerCase(Locale.ROOT));
        var who = person == null ? cause : cause + " — " + names.getOrDefault(person, t("history.gone"));
        var status = entry.before() == version.status()
                ? null
                : text(
                        "span",
                        "badge",
                        t("history.status." + version.status().name().toLowerCase(Locale.ROOT)));
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
                                        status,
                                        version.number() == current ? null : restoreButton(version.number(), current)),
                        text("p", "muted", who),
                        el("ul", "history__changes")
                                .withAll(entry.changes().stream()
                                        .map(change -> el("li", "")
                                                .with(
                                                        text("h3", "", changes.title(change, locale())),
                                                        changes.difference(change, structure, locale())))
                                        .toList()));
    }

    private Button restoreButton(int number, int current) {
        var button = new Button(t("history.restore"), _ -> askWhat(number, current));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void askWhat(int number, int current) {
        var parts = history.changesTo(actor(), structure, number).stream()
                .map(change -> new RestoreDialog.Part(
                        change.key(), changes.title(change, locale()), changes.difference(change, structure, locale())))
                .toList();
        new RestoreDialog(
                        t("history.restore.title", number),
                        parts,
                        texts,
                        locale(),
                        keys -> restored(history.restore(actor(), structure, current, number, keys)))
                .open();
    }

    private void restored(SaveResult result) {
        Notification.show(
                switch (result) {
                    case SaveResult.Saved _ -> t("history.restored");
                    case SaveResult.Conflict _ -> t("review.stale");
                    case SaveResult.SiretTaken(var holder) ->
                        t("review.siret", holder.details().name());
                });
        draw();
    }

    @Override
    public String getPageTitle() {
        return t("history.short");
    }
}
