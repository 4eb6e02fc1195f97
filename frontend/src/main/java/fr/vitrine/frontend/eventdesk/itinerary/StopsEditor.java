package fr.vitrine.frontend.eventdesk.itinerary;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.events.Event;
import fr.vitrine.events.Itinerary;
import fr.vitrine.events.Itinerary.Wanted;
import fr.vitrine.events.Publication;
import fr.vitrine.events.StopDetails;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.TimeText;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.partners.SaveResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stops of an event: added, changed, taken out, and put in another order by buttons or by dragging. */
public final class StopsEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ItineraryDesk desk;
    private final transient Supplier<Actor> actor;
    private final Locale locale;
    private final transient Event event;
    private final El list = el("ol", "stops");
    private final El told = el("p", "visually-hidden").attr("role", "status");
    private final El alert = el("div", "").attr("role", "alert");
    private final Button save;
    private final transient List<Wanted> stops = new ArrayList<>();
    private int version;

    public StopsEditor(ItineraryDesk desk, Supplier<Actor> actor, Locale locale, EventId id) {
        this.desk = desk;
        this.actor = actor;
        this.locale = locale;
        event = desk.events().get(actor.get(), id);
        take(desk.itineraries().get(actor.get(), id));
        addClassName("stack");
        var add = new Button(t("stops.add"), icon("plus"), _ -> open(stops.size()));
        save = new Button(t("stops.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setEnabled(false);
        var hint = text("p", "muted", t(mayChange() ? "stops.hint" : "stops.published"));
        add(text("h1", "", t("stops.title", title())), hint, alert, list, told);
        if (mayChange()) {
            add(el("div", "form-actions", add, save));
        }
        draw();
    }

    public String title() {
        return event.details().title();
    }

    /** What is public is changed by staff, since nobody has read what its organiser writes. */
    private boolean mayChange() {
        return actor.get().isStaff() || event.publication() != Publication.PUBLISHED;
    }

    private void take(Itinerary itinerary) {
        version = itinerary.version();
        stops.clear();
        itinerary.stops().forEach(stop -> stops.add(new Wanted(stop.id(), stop.details())));
    }

    private void draw() {
        list.removeAll();
        var structures = desk.structures(stops.stream()
                .flatMap(stop -> Stream.ofNullable(stop.details().place().structure()))
                .collect(Collectors.toSet()));
        for (var place = 0; place < stops.size(); place++) {
            list.add(item(place, structures));
        }
        if (stops.isEmpty()) {
            list.add(text("li", "muted", t("stops.none")));
        }
    }

    private El item(int place, Map<StructureId, StructureSummary> structures) {
        var stop = stops.get(place).details();
        var item = el("li", "stops__item panel")
                .with(
                        text("span", "stops__number", Integer.toString(place + 1))
                                .attr("aria-hidden", "true"),
                        el("div", "stops__text")
                                .with(
                                        text("strong", "", stop.title()),
                                        text("span", "muted small", line(stop, structures))));
        if (mayChange()) {
            item.with(el("div", "stops__tools")
                    .with(
                            tool("stops.up", "arrow-up", place, () -> move(place, place - 1), place > 0),
                            tool(
                                    "stops.down",
                                    "arrow-down",
                                    place,
                                    () -> move(place, place + 1),
                                    place < stops.size() - 1),
                            tool("stops.edit", "pencil", place, () -> open(place), true),
                            tool("stops.remove", "trash-2", place, () -> remove(place), true)));
            DragSource.create(item).setDragData(place);
            DropTarget.create(item)
                    .addDropListener(drop -> drop.getDragData()
                            .filter(Integer.class::isInstance)
                            .map(Integer.class::cast)
                            .ifPresent(from -> move(from, place)));
        }
        return item;
    }

    private Button tool(String key, String sign, int place, Runnable action, boolean possible) {
        var button = new Button(icon(sign), _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        var label = t(key, stops.get(place).details().title());
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.setEnabled(possible);
        return button;
    }

    private String line(StopDetails stop, Map<StructureId, StructureSummary> structures) {
        var arrives = stop.when().arrives();
        var structure = Optional.ofNullable(stop.place().structure()).map(structures::get);
        var commune = Optional.ofNullable(stop.place().commune())
                .flatMap(code -> desk.places().commune(code.value()));
        return Stream.of(
                        Stream.ofNullable(arrives).map(new TimeText(desk.texts(), locale)::of),
                        Stream.ofNullable(stop.place().venue()),
                        structure.map(place -> place.name()).stream(),
                        commune.map(place -> place.name()).stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" · "));
    }

    private void move(int from, int to) {
        if (from == to || to < 0 || to >= stops.size()) {
            return;
        }
        var stop = stops.remove(from);
        stops.add(to, stop);
        changed();
        told.setText(t("stops.moved", stop.details().title(), to + 1, stops.size()));
        list.getChildren().skip(to).findFirst().ifPresent(StopsEditor::focusFirstTool);
    }

    private static void focusFirstTool(Component item) {
        item.getElement().executeJs("this.querySelector('vaadin-button:not([disabled])')?.focus()");
    }

    private void remove(int place) {
        var stop = stops.remove(place);
        changed();
        told.setText(t("stops.removed", stop.details().title()));
    }

    /** @param place that of a new one: after the last */
    private void open(int place) {
        var known = place < stops.size() ? stops.get(place) : null;
        if (known == null && stops.size() >= Itinerary.MAX_STOPS) {
            Notification.show(t("stops.most", Itinerary.MAX_STOPS));
            return;
        }
        new StopDialog(desk, locale, known == null ? null : known.details(), details -> {
                    if (known == null) {
                        stops.add(new Wanted(null, details));
                    } else {
                        stops.set(place, new Wanted(known.id(), details));
                    }
                    changed();
                })
                .open();
    }

    private void changed() {
        save.setEnabled(true);
        draw();
    }

    private void save() {
        alert.removeAll();
        switch (desk.itineraries().save(actor.get(), event.id(), version, stops)) {
            case SaveResult.Saved<Itinerary>(var now) -> {
                take(now);
                save.setEnabled(false);
                draw();
                Notification.show(t("stops.saved"));
            }
            case SaveResult.Conflict<Itinerary>(var current) -> {
                version = current.version();
                alert.add(text("p", "field__error", t("stops.conflict")));
            }
        }
    }

    private String t(String key, Object... parameters) {
        return desk.texts().getTranslation(key, locale, parameters);
    }
}
