package fr.vitrine.frontend.backoffice.taxonomy;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.span;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import fr.vitrine.directory.taxonomy.TaxonomyEntry;
import fr.vitrine.frontend.backoffice.taxonomy.Tree.Place;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.CompetenceId;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The tree as rows that can be opened, chosen and dragged. */
final class TaxonomyGrid extends TreeGrid<TaxonomyEntry> {

    private static final long serialVersionUID = 1L;

    private final transient TreeData<TaxonomyEntry> data = new TreeData<>();
    private final transient UnaryOperator<String> texts;
    private final Locale locale;
    private transient Tree tree = Tree.EMPTY;
    private transient @Nullable TaxonomyEntry dragged;

    TaxonomyGrid(
            UnaryOperator<String> texts,
            Locale locale,
            Consumer<TaxonomyEntry> chosen,
            BiConsumer<TaxonomyEntry, Place> moved) {
        this.texts = texts;
        this.locale = locale;
        addClassName("taxonomy__tree");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setDataProvider(new ById(data));
        getElement().setAttribute("aria-label", texts.apply("office.section.taxonomie"));
        columns();
        setSelectionMode(Grid.SelectionMode.SINGLE);
        asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                chosen.accept(event.getValue());
            }
        });
        dragging(moved);
    }

    /** A row stays open and chosen whatever becomes of its words. */
    private static final class ById extends TreeDataProvider<TaxonomyEntry> {

        private static final long serialVersionUID = 1L;

        ById(TreeData<TaxonomyEntry> data) {
            super(data);
        }

        @Override
        public Object getId(TaxonomyEntry entry) {
            return entry.id();
        }
    }

    /** The sign that opens a row stands apart: it keeps the presses on what stands beside it in its column to itself. */
    private void columns() {
        addHierarchyColumn(_ -> "")
                .setHeader(El.hidden(texts.apply("taxo.column.open")))
                .setSortable(false)
                .setWidth("3.25rem")
                .setFlexGrow(0);
        addComponentColumn(this::name)
                .setHeader(texts.apply("taxo.column.name"))
                .setFlexGrow(1)
                .setWidth("10rem");
        addColumn(entry -> entry.isDomain() ? "" : String.valueOf(entry.use().structures()))
                .setHeader(texts.apply("taxo.column.structures"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6.5rem")
                .setFlexGrow(0);
    }

    private El name(TaxonomyEntry entry) {
        return el(
                        "span",
                        entry.isDomain()
                                ? "taxonomy__name taxonomy__name--domain"
                                : "taxonomy__name taxonomy__name--below")
                .with(icon(entry.wording().icon()), span(entry.wording().label().in(locale)));
    }

    private void dragging(BiConsumer<TaxonomyEntry, Place> moved) {
        setRowsDraggable(true);
        setDropMode(GridDropMode.ON_TOP_OR_BETWEEN);
        addDragStartListener(event -> dragged = event.getDraggedItems().getFirst());
        addDragEndListener(_ -> dragged = null);
        addDropListener(event -> event.getDropTargetItem().ifPresent(target -> {
            var entry = dragged;
            if (entry != null && !entry.id().equals(target.id())) {
                var location = event.getDropLocation();
                moved.accept(
                        entry,
                        tree.dropped(
                                entry,
                                target,
                                location == GridDropLocation.BELOW,
                                location == GridDropLocation.ON_TOP));
            }
        }));
    }

    /** @param chosen stays in view; null: none is chosen */
    void show(Tree now, @Nullable CompetenceId chosen) {
        tree = now;
        data.clear();
        data.addRootItems(now.domains());
        now.domains().forEach(domain -> data.addItems(domain, now.below(domain.id())));
        getDataProvider().refreshAll();
        now.find(chosen).ifPresentOrElse(this::choose, this::deselectAll);
    }

    private void choose(TaxonomyEntry entry) {
        tree.find(entry.parent()).ifPresent(domain -> expand(List.of(domain)));
        select(entry);
    }
}
