package fr.vitrine.frontend.backoffice.review;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.People;
import fr.vitrine.directory.review.Proposal;
import fr.vitrine.directory.review.ReviewQueue;
import fr.vitrine.directory.review.ReviewQueue.Filter;
import fr.vitrine.directory.review.ReviewQueue.Holding;
import fr.vitrine.directory.review.ReviewQueue.Item;
import fr.vitrine.directory.review.ReviewQueue.Sort;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;

/** What waits for staff: changes that structures propose, the oldest first. */
@Route(value = "gestion/relecture", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class ReviewQueueView extends ReviewRoom {

    private static final long serialVersionUID = 1L;

    private final transient ReviewQueue queue;
    private final TextField words = new TextField();
    private final Select<Holding> holding = new Select<>();
    private final Select<Boolean> past = new Select<>();
    private final Grid<Item> grid = new Grid<>();
    private final El count = text("span", "view-head__count", "");
    private final El empty = el("div", "empty-state");

    ReviewQueueView(CurrentActor current, ReviewQueue queue, People people) {
        super(current, people);
        this.queue = queue;
        var title = el("h1", "").say(t("office.section.relecture") + " ").with(count);
        add(ReviewTabs.of(ReviewTabs.STRUCTURES, this::t), el("div", "view-head", title, filters()), grid, empty);
        empty.with(icon("inbox"), text("p", "", t("review.empty")));
        columns();
        grid.setItems(
                query -> items(query.getOffset(), query.getLimit()).stream(),
                query -> page(query.getOffset(), query.getLimit()).total());
        refresh();
    }

    private El filters() {
        words.setPlaceholder(t("review.filter.name"));
        words.setAriaLabel(t("review.filter.name"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> refresh());
        holding.setItems(Holding.values());
        holding.setItemLabelGenerator(
                value -> t("review.holding." + value.name().toLowerCase(java.util.Locale.ROOT)));
        holding.setValue(Holding.ANY);
        holding.setAriaLabel(t("review.filter.holding"));
        holding.addValueChangeListener(_ -> refresh());
        past.setItems(false, true);
        past.setItemLabelGenerator(value -> t(value ? "review.past" : "review.waiting"));
        past.setValue(false);
        past.setAriaLabel(t("review.filter.state"));
        past.addValueChangeListener(_ -> refresh());
        return el("div", "view-head__actions", words, holding, past);
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(item ->
                        link("/gestion/relecture/" + item.proposal().id().value(), "", item.name()))
                .setHeader(t("review.column.name"))
                .setFlexGrow(2);
        grid.addColumn(item -> t("review.kind." + item.proposal().kind().name().toLowerCase(java.util.Locale.ROOT)))
                .setHeader(t("review.column.kind"));
        grid.addColumn(item -> item.proposal().keys().size())
                .setHeader(t("review.column.changes"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(item -> Moments.minute(item.proposal().submittedAt(), locale()))
                .setHeader(t("review.column.submitted"));
        grid.addComponentColumn(
                        item -> state(item.proposal().state(), item.proposal().hold()))
                .setHeader(t("review.column.state"));
        grid.setAllRowsVisible(false);
        grid.setMinHeight("24rem");
    }

    private List<Item> items(int offset, int limit) {
        var items = page(offset, limit).items();
        meet(items.stream().map(item -> item.proposal().hold()).map(hold -> hold == null ? null : hold.by()));
        return items;
    }

    private ReviewQueue.Page page(int offset, int limit) {
        var states = past.getValue()
                ? EnumSet.complementOf(EnumSet.of(Proposal.State.WAITING))
                : EnumSet.of(Proposal.State.WAITING);
        var filter = new Filter(words.getValue(), null, holding.getValue(), states);
        return queue.list(actor(), filter, past.getValue() ? Sort.NEWEST : Sort.OLDEST, offset, limit);
    }

    private void refresh() {
        var total = page(0, 1).total();
        count.setText(String.valueOf(total));
        grid.setVisible(total > 0);
        empty.setVisible(total == 0);
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return t("office.section.relecture");
    }
}
