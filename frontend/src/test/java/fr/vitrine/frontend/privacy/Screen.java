package fr.vitrine.frontend.privacy;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.Element;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** All that the open page has in it, be it on the screen or one scroll, choice or download away. */
final class Screen {

    private static final int PAGE = 100;

    private final StringBuilder text = new StringBuilder();

    private Screen() {}

    static String read() {
        var screen = new Screen();
        MockVaadin.clientRoundtrip(false);
        var page = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
        screen.read(page.getElement());
        screen.read(UI.getCurrent().getElement());
        _find(ComboBox.class).forEach(screen::choices);
        _find(Grid.class).forEach(screen::rows);
        _find(Anchor.class).forEach(screen::file);
        return screen.text.toString();
    }

    private void read(Element element) {
        if (element.isTextNode()) {
            text.append(element.getText()).append('\n');
            return;
        }
        element.getAttributeNames()
                .forEach(name -> text.append(element.getAttribute(name)).append('\n'));
        element.getPropertyNames()
                .forEach(name -> text.append(element.getProperty(name)).append('\n'));
        element.getChildren().forEach(this::read);
    }

    /** Page by page, as far as there are any. */
    @SuppressWarnings("unchecked")
    private <T> void rows(Grid<T> grid) {
        if (grid instanceof TreeGrid<T>) {
            return;
        }
        var all = (DataProvider<T, Object>) grid.getDataProvider();
        var page = List.<T>of();
        for (var from = 0; from % PAGE == 0; from += page.size()) {
            page = all.fetch(new Query<>(from, PAGE, List.of(), null, null)).toList();
            page.forEach(item -> row(grid, item));
            if (page.isEmpty()) {
                return;
            }
        }
    }

    private <T> void row(Grid<T> grid, T item) {
        for (var column : grid.getColumns()) {
            if (column.getRenderer() instanceof ComponentRenderer<?, T> renderer) {
                read(renderer.createComponent(item).getElement());
            } else {
                text.append(GridKt._getFormatted(column, item)).append('\n');
            }
        }
    }

    private void choices(ComboBox<?> box) {
        ComboBoxKt.getSuggestions(box).forEach(choice -> text.append(choice).append('\n'));
    }

    /** Sheets of the packed kind are filled as those that are plain text. */
    private void file(Anchor anchor) {
        if (anchor.getHref().startsWith("VAADIN/dynamic") && !anchor.getHref().endsWith(".xlsx")) {
            text.append(new String(DownloadKt._download(anchor), StandardCharsets.UTF_8))
                    .append('\n');
        }
    }
}
