package fr.vitrine.frontend.backoffice.structures;

import fr.vitrine.accounts.Preferences;
import fr.vitrine.kernel.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a person has arranged the columns of the grid. */
@Component
class GridPreferences {

    private static final String COLUMNS = "structures.columns";
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
