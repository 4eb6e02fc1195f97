package fr.vitrine.frontend.backoffice.duplicates;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.review.Duplicates;
import fr.vitrine.directory.review.Duplicates.Candidate;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.El;
import jakarta.annotation.security.RolesAllowed;

/** Records that may be one structure, the likeliest first. */
@Route(value = DuplicatesView.ADDRESS, layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class DuplicatesView extends PrivateView {

    static final String ADDRESS = "gestion/doublons";

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient Duplicates duplicates;
    private final transient PairParts parts;
    private final El count = text("span", "view-head__count", "");
    private final El said = el("div", "").attr("role", "status");
    private final El pairs = el("div", "stack");
    private int shown = PAGE;

    DuplicatesView(CurrentActor current, Duplicates duplicates, PairParts parts) {
        super(current);
        this.duplicates = duplicates;
        this.parts = parts;
        addClassNames("stack", "pairs");
        var title = el("h1", "").say(t("office.section.doublons") + " ").with(count);
        add(el("div", "view-head", title, search()), text("p", "muted", t("duplicates.about")), said, pairs);
        draw();
    }

    private Button search() {
        var search = new Button(t("duplicates.search"));
        search.setDisableOnClick(true);
        search.addClickListener(_ -> {
            duplicates.refreshAll(actor());
            search.setEnabled(true);
            say(text("p", "", t("duplicates.searched")));
            draw();
        });
        return search;
    }

    private void draw() {
        var page = duplicates.list(actor(), 0, shown);
        count.setText(String.valueOf(page.total()));
        pairs.removeAll();
        if (page.total() == 0) {
            pairs.add(el("div", "empty-state", icon("git-compare"), text("p", "", t("duplicates.empty"))));
            return;
        }
        pairs.withAll(page.candidates().stream().map(this::pair).toList());
        if (page.total() > shown) {
            pairs.add(new Button(t("duplicates.more"), _ -> {
                shown += PAGE;
                draw();
            }));
        }
    }

    private El pair(Candidate candidate) {
        var one = candidate.one();
        var other = candidate.other();
        var both = t("duplicates.both", one.details().name(), other.details().name());
        var distinct = new Button(t("duplicates.distinct"), _ -> dismiss(candidate, both));
        distinct.setAriaLabel(t("duplicates.distinct") + " : " + both);
        return el("article", "panel stack")
                .attr("aria-label", both)
                .with(
                        parts.reasons(candidate, locale()),
                        el("div", "pair__sides", parts.record(one, locale()), parts.record(other, locale())),
                        el(
                                "div",
                                "view-head__actions",
                                link(
                                                "/" + ADDRESS + "/" + one.id() + "/" + other.id(),
                                                "button button--small",
                                                t("duplicates.compare"))
                                        .attr("aria-label", t("duplicates.compare") + " : " + both),
                                distinct));
    }

    private void dismiss(Candidate candidate, String both) {
        duplicates.dismiss(actor(), candidate.one().id(), candidate.other().id());
        var undo = new Button(t("duplicates.undo"), _ -> {
            duplicates.restore(actor(), candidate.one().id(), candidate.other().id());
            said.removeAll();
            draw();
        });
        undo.addThemeVariants(ButtonVariant.LUMO_SMALL);
        say(el("p", "view-head__actions").with(El.span(t("duplicates.dismissed", both)), undo));
        draw();
    }

    private void say(El words) {
        said.removeAll();
        said.add(el("div", "hint hint--calm", words));
    }

    @Override
    public String getPageTitle() {
        return t("office.section.doublons");
    }
}
