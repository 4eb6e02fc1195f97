package fr.vitrine.frontend.backoffice.review;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.People;
import fr.vitrine.events.review.EventProposal;
import fr.vitrine.events.review.EventReviews;
import fr.vitrine.events.review.EventReviews.Item;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** Events, and changes of events, that wait for staff: the oldest first. */
@Route(value = "gestion/relecture/evenements", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class EventReviewQueueView extends ReviewRoom {

    private static final long serialVersionUID = 1L;

    private final transient EventReviews reviews;
    private final Select<Boolean> past = new Select<>();
    private final Grid<Item> grid = new Grid<>();
    private final El count = text("span", "view-head__count", "");
    private final El empty = el("div", "empty-state");

    EventReviewQueueView(CurrentActor current, EventReviews reviews, People people) {
        super(current, people);
        this.reviews = reviews;
        past.setItems(false, true);
        past.setItemLabelGenerator(value -> t(value ? "review.past" : "review.waiting"));
        past.setValue(false);
        past.setAriaLabel(t("review.filter.state"));
        past.addValueChangeListener(_ -> refresh());
        empty.with(icon("inbox"), text("p", "", t("review.empty")));
        add(
                ReviewTabs.of(ReviewTabs.EVENTS, this::t),
                el(
                        "div",
                        "view-head",
                        el("h1", "").say(t("eventdesk.review") + " ").with(count),
                        el("div", "view-head__actions", past)),
                grid,
                empty);
        columns();
        refresh();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", t("eventdesk.review"));
        grid.addComponentColumn(item ->
                        link("/gestion/relecture/evenements/" + item.proposal().id(), "", item.title()))
                .setHeader(t("office.event.title"))
                .setComparator(Comparator.comparing(Item::title))
                .setFlexGrow(2);
        grid.addColumn(item -> t(
                        "eventdesk.review.kind." + item.proposal().kind().name().toLowerCase(Locale.ROOT)))
                .setHeader(t("review.column.kind"));
        grid.addColumn(item -> by(item.proposal())).setHeader(t("eventdesk.review.by"));
        grid.addColumn(item -> Moments.minute(item.proposal().submittedAt(), locale()))
                .setHeader(t("review.column.submitted"))
                .setComparator(Comparator.comparing(item -> item.proposal().submittedAt()));
        grid.addComponentColumn(
                        item -> state(item.proposal().state(), item.proposal().hold()))
                .setHeader(t("review.column.state"));
        grid.setMinHeight("24rem");
    }

    private String by(EventProposal proposal) {
        var person = proposal.submittedBy();
        return person == null ? t("eventdesk.review.import") : nameOf(person);
    }

    private void refresh() {
        var items = reviews.list(actor(), !past.getValue());
        meet(items.stream().map(Item::proposal).flatMap(proposal -> {
            var hold = proposal.hold();
            return Stream.of(proposal.submittedBy(), hold == null ? null : hold.by());
        }));
        grid.setItems(items);
        grid.setVisible(!items.isEmpty());
        empty.setVisible(items.isEmpty());
        count.setText(Integer.toString(items.size()));
    }

    @Override
    public String getPageTitle() {
        return t("eventdesk.review");
    }
}
