package fr.vitrine.frontend.backoffice.grid;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Component;
import fr.vitrine.frontend.ui.El;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Views one press away: those that everybody has, and a person's own. */
public final class ViewPills {

    private final El list = el("ul", "views");
    private final GridTexts texts;
    private final List<SavedView> builtIn;
    private final Reading reading;
    private final Consumer<String> choose;
    private final Consumer<SavedView> forget;

    /** How a grid understands what stands in an address. */
    public interface Reading {

        /** The same without what means nothing: equal where the same is shown. */
        String plain(String query);

        /** The same without the order of its rows. */
        String filters(String query);

        int count(String query);
    }

    /**
     * @param builtIn views of everybody; their names are keys of texts
     * @param choose told of the view's query
     */
    public ViewPills(
            GridTexts texts,
            List<SavedView> builtIn,
            Reading reading,
            Consumer<String> choose,
            Consumer<SavedView> forget) {
        this.texts = texts;
        this.builtIn = List.copyOf(builtIn);
        this.reading = reading;
        this.choose = choose;
        this.forget = forget;
        list.attr("aria-label", texts.t("grid.views"));
    }

    public Component component() {
        return list;
    }

    /** @param save opens what asks for a name */
    public void show(String current, List<SavedView> own, Runnable save) {
        list.removeAll();
        var isKnown = false;
        for (var view : builtIn) {
            list.add(el("li", "", pill(texts.t(view.name()), view.query(), current)));
            isKnown |= filtersLike(view.query(), current);
        }
        for (var view : own) {
            list.add(own(view, current));
            isKnown |= reading.plain(view.query()).equals(reading.plain(current));
        }
        if (!isKnown) {
            list.add(el("li", "", save(save)));
        }
    }

    private boolean filtersLike(String query, String other) {
        return reading.filters(query).equals(reading.filters(other));
    }

    private El pill(String name, String query, String current) {
        var pill = text("button", "view", name)
                .attr("type", "button")
                .attr("aria-pressed", String.valueOf(filtersLike(query, current)));
        if (!reading.filters(query).isEmpty()) {
            pill.say(" ").with(text("strong", "", texts.t("grid.number", reading.count(query))));
        }
        pill.getElement().addEventListener("click", _ -> choose.accept(query));
        return pill;
    }

    private El own(SavedView view, String current) {
        var parts = new ArrayList<Component>();
        parts.add(pill(view.name(), view.query(), current));
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
