package fr.vitrine.frontend.backoffice.structures;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import fr.vitrine.frontend.ui.El;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** Views one press away: those that everybody has, and a person's own. */
final class ViewPills {

    /** Name (a text, or as a person wrote it) and what it filters by. */
    private static final List<SavedView> BUILT_IN = List.of(
            new SavedView("grid.view.all", ""),
            new SavedView("grid.view.stale", "etat=publiee&fraicheur=plus-12"),
            new SavedView("grid.view.unattended", "referents=aucun"),
            new SavedView("grid.view.drafts", "etat=brouillon"));

    private final El list = el("ul", "views");
    private final RowTexts texts;
    private final ToIntFunction<GridState> count;
    private final Consumer<GridState> choose;
    private final Consumer<SavedView> forget;

    ViewPills(RowTexts texts, ToIntFunction<GridState> count, Consumer<GridState> choose, Consumer<SavedView> forget) {
        this.texts = texts;
        this.count = count;
        this.choose = choose;
        this.forget = forget;
        list.attr("aria-label", texts.t("grid.views"));
    }

    Component component() {
        return list;
    }

    static GridState state(SavedView view) {
        return GridState.parse(QueryParameters.fromString(view.query()).getParameters());
    }

    /** @param save opens what asks for a name */
    void show(GridState current, List<SavedView> own, Runnable save) {
        list.removeAll();
        var isKnown = false;
        for (var view : BUILT_IN) {
            list.add(el("li", "", pill(texts.t(view.name()), state(view), current)));
            isKnown |= state(view).filtersLike(current);
        }
        for (var view : own) {
            list.add(own(view, current));
            isKnown |= state(view).equals(current);
        }
        if (!isKnown) {
            list.add(el("li", "", save(save)));
        }
    }

    private El pill(String name, GridState state, GridState current) {
        var pill = text("button", "view", name)
                .attr("type", "button")
                .attr("aria-pressed", String.valueOf(state.filtersLike(current)));
        if (!state.filters().isEmpty()) {
            pill.say(" ").with(text("strong", "", texts.t("grid.number", count.applyAsInt(state))));
        }
        pill.getElement().addEventListener("click", _ -> choose.accept(state));
        return pill;
    }

    private El own(SavedView view, GridState current) {
        var parts = new ArrayList<Component>();
        parts.add(pill(view.name(), state(view), current));
        var remove = el("button", "view__forget", icon("x"), El.hidden(texts.t("grid.view.forget", view.name())))
                .attr("type", "button");
        remove.getElement().addEventListener("click", _ -> forget.accept(view));
        parts.add(remove);
        return el("li", "view--own").withAll(parts);
    }

    private El save(Runnable save) {
        var button = el("button", "view view--save", icon("plus"))
                .say(texts.t("grid.view.save"))
                .attr("type", "button");
        button.getElement().addEventListener("click", _ -> save.run());
        return button;
    }
}
