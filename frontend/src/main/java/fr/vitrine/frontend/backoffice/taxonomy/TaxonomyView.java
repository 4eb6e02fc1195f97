package fr.vitrine.frontend.backoffice.taxonomy;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.taxonomy.EntryWording;
import fr.vitrine.directory.taxonomy.EntryWording.Page;
import fr.vitrine.directory.taxonomy.RetiredEntry;
import fr.vitrine.directory.taxonomy.TaxonomyEditing;
import fr.vitrine.directory.taxonomy.TaxonomyEntry;
import fr.vitrine.directory.taxonomy.TaxonomyResult;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.backoffice.UndoStack;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.LocalizedText;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Domains and competences as a tree, beside it the one that is chosen. */
@Route(value = "gestion/taxonomie", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class TaxonomyView extends PrivateView {

    private static final long serialVersionUID = 1L;
    private static final LocalizedText NOTHING = new LocalizedText("", "");
    private static final String NEW_ICON = "sprout";

    private final transient TaxonomyEditing editing;
    private final transient TaxonomyWords words = new TaxonomyWords(locale());
    private final transient UndoStack steps = new UndoStack();
    private final transient TaxonomyActions actions;
    private final transient EntryPanel panel;
    private final TaxonomyGrid grid;
    private final El side = el("section", "panel stack taxonomy__side");
    private final El alert = el("div", "").attr("role", "alert");
    private final El retired = el("div", "");
    private final Button undo = new Button(t("taxo.undo"), icon("undo-2"), _ -> takeBack());
    private transient Tree tree = Tree.EMPTY;
    private transient @Nullable CompetenceId chosen;

    TaxonomyView(CurrentActor current, TaxonomyEditing editing, SiteIcons icons) {
        super(current);
        this.editing = editing;
        actions = new TaxonomyActions(editing, this::actor, steps, words, this::refuse);
        panel = new EntryPanel(words, icons, actions, this::done);
        grid = new TaxonomyGrid(
                words::t, locale(), entry -> choose(entry.id()), (entry, place) -> panel.move(entry, place, tree));
        addClassNames("stack", "taxonomy");
        side.attr("aria-label", t("taxo.side"));
        add(head(), text("p", "muted", t("taxo.about")), alert, el("div", "taxonomy__body", grid, side), retired);
        draw();
    }

    private El head() {
        var domain = new Button(t("taxo.add.domain"), icon("plus"), _ -> addDomain());
        return el("div", "view-head")
                .with(text("h1", "", t("office.section.taxonomie")), el("div", "view-head__actions", undo, domain));
    }

    private void draw() {
        tree = new Tree(editing.list(actor()));
        grid.show(tree, chosen);
        undo.setEnabled(!steps.isEmpty());
        tree.find(chosen).ifPresentOrElse(this::show, this::showNothing);
        drawRetired();
    }

    private void show(TaxonomyEntry entry) {
        side.removeAll();
        if (entry.isDomain()) {
            side.add(new Button(t("taxo.add.competence"), icon("plus"), _ -> addCompetence(entry)));
        }
        side.add(panel.of(entry, tree));
    }

    private void showNothing() {
        side.removeAll();
        side.add(el("div", "empty-state", icon("network"), text("p", "", t("taxo.choose"))));
    }

    private void choose(@Nullable CompetenceId id) {
        chosen = id;
        alert.removeAll();
        draw();
        side.getElement().executeJs("if (innerWidth < 1120) this.scrollIntoView({block: 'start'})");
    }

    private void addDomain() {
        var page = new Page(EntryWording.HUES.getFirst(), NOTHING, NOTHING, Map.of());
        blank(null, new EntryWording(NOTHING, List.of(), List.of(), NEW_ICON, page), t("taxo.new.domain"));
    }

    private void addCompetence(TaxonomyEntry domain) {
        var wording =
                new EntryWording(NOTHING, List.of(), List.of(), domain.wording().icon(), null);
        blank(domain.id(), wording, t("taxo.new.competence", words.name(domain)));
    }

    private void blank(@Nullable CompetenceId parent, EntryWording wording, String title) {
        side.removeAll();
        side.add(panel.blank(wording, written -> done(actions.add(parent, written)), this::draw, title));
    }

    /** What was typed stays where it was refused. */
    private void done(TaxonomyResult result) {
        alert.removeAll();
        switch (result) {
            case TaxonomyResult.Saved(var entry) -> {
                chosen = entry.id();
                Notification.show(t("taxo.saved", words.name(entry)));
                draw();
            }
            case TaxonomyResult.Retired(var entry) -> {
                chosen = null;
                Notification.show(t("taxo.done.retired", words.name(entry)));
                draw();
            }
            case TaxonomyResult.Conflict _, TaxonomyResult.InUse _, TaxonomyResult.Invalid _ -> refuse(result);
        }
    }

    private void refuse(TaxonomyResult result) {
        alert.removeAll();
        var list = el("ul", "taxonomy__refusal");
        words.refusal(result).forEach(line -> list.with(text("li", "", line)));
        alert.add(list);
        if (result instanceof TaxonomyResult.Conflict) {
            alert.add(new Button(t("taxo.reload"), _ -> choose(chosen)));
        }
        alert.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void takeBack() {
        alert.removeAll();
        steps.undoLast().ifPresent(step -> {
            draw();
            if (!alert.hasContent()) {
                Notification.show(t("taxo.undone", step.done()));
            }
        });
    }

    private void drawRetired() {
        retired.removeAll();
        var entries = editing.retired(actor());
        if (!entries.isEmpty()) {
            retired.add(el("details", "panel")
                    .with(
                            text("summary", "", t("taxo.retired", entries.size())),
                            el("ul", "taxonomy__retired")
                                    .withAll(entries.stream().map(this::line).toList())));
        }
    }

    private El line(RetiredEntry entry) {
        var name = entry.label().in(locale());
        var line = el("li", "").with(text("span", "", name));
        var successor = entry.successor();
        if (successor != null) {
            return line.say(" ").with(text("span", "muted", t("taxo.leads", successor.in(locale()))));
        }
        var restore = new Button(t("taxo.restore"), icon("rotate-ccw"), _ -> done(actions.restore(entry)));
        restore.setAriaLabel(t("taxo.restore") + " : " + name);
        return line.with(restore);
    }

    @Override
    public String getPageTitle() {
        return t("office.section.taxonomie");
    }
}
