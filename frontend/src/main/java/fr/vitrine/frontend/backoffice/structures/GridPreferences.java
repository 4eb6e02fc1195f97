package fr.vitrine.frontend.backoffice.structures;

import fr.vitrine.accounts.Preferences;
import fr.vitrine.kernel.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person has arranged for themselves in the grid: columns, and views. */
@Component
class GridPreferences {

    static final int MAX_VIEWS = 30;

    private static final String COLUMNS = "structures.columns";
    private static final String VIEWS = "structures.views";
    private static final int MIN_WIDTH = 60;
    private static final int MAX_WIDTH = 1_000;

    private final Preferences preferences;
    private final JsonMapper json = JsonMapper.shared();

    GridPreferences(Preferences preferences) {
        this.preferences = preferences;
    }

    /** All columns; those that are newer than what was kept stand at the end. */
    List<ColumnChoice> columns(Actor actor) {
        var kept = new ArrayList<ColumnChoice>();
        for (var node : read(actor, COLUMNS)) {
            GridColumn.of(node.path("column").asString(""))
                    .filter(column -> kept.stream().noneMatch(other -> other.column() == column))
                    .ifPresent(column -> kept.add(new ColumnChoice(
                            column,
                            Math.clamp(node.path("width").asInt(column.width()), MIN_WIDTH, MAX_WIDTH),
                            node.path("shown").asBoolean(column.isShown()))));
        }
        ColumnChoice.DEFAULT.stream()
                .filter(choice -> kept.stream().noneMatch(other -> other.column() == choice.column()))
                .forEach(kept::add);
        return kept;
    }

    void keepColumns(Actor actor, List<ColumnChoice> choices) {
        keep(
                actor,
                COLUMNS,
                choices.stream()
                        .map(choice -> Map.of(
                                "column",
                                choice.column().parameter(),
                                "width",
                                choice.width(),
                                "shown",
                                choice.shown()))
                        .toList());
    }

    List<SavedView> views(Actor actor) {
        var views = new ArrayList<SavedView>();
        for (var node : read(actor, VIEWS)) {
            views.add(new SavedView(
                    node.path("name").asString(""), node.path("query").asString("")));
        }
        return views;
    }

    /** @param view takes the place of one of the same name */
    void keepView(Actor actor, SavedView view) {
        var others = views(actor).stream().filter(other -> !other.name().equals(view.name()));
        keepViews(actor, Stream.concat(others, Stream.of(view)).toList());
    }

    void forgetView(Actor actor, String name) {
        keepViews(
                actor,
                views(actor).stream().filter(view -> !view.name().equals(name)).toList());
    }

    private void keepViews(Actor actor, List<SavedView> views) {
        keep(
                actor,
                VIEWS,
                views.stream().skip(Math.max(0, views.size() - MAX_VIEWS)).toList());
    }

    private JsonNode read(Actor actor, String key) {
        try {
            return json.readTree(preferences.find(actor, key).orElse("[]"));
        } catch (JacksonException unreadable) {
            return json.createArrayNode();
        }
    }

    private void keep(Actor actor, String key, List<?> values) {
        preferences.keep(actor, key, json.writeValueAsString(values));
    }
}
