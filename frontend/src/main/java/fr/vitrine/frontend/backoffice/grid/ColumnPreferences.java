package fr.vitrine.frontend.backoffice.grid;

import fr.vitrine.accounts.Preferences;
import fr.vitrine.kernel.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a person has arranged the columns of each grid. */
@Component
public class ColumnPreferences {

    private static final String COLUMNS = ".columns";
    private static final int MIN_WIDTH = 60;
    private static final int MAX_WIDTH = 1_000;

    private final Preferences preferences;
    private final JsonMapper json = JsonMapper.shared();

    ColumnPreferences(Preferences preferences) {
        this.preferences = preferences;
    }

    /**
     * All columns; those that are newer than what was kept stand at the end.
     *
     * @param grid name of the grid: {@code structures}
     */
    public <C extends ArrangedColumn> List<ColumnChoice<C>> columns(
            Actor actor, String grid, List<ColumnChoice<C>> unarranged) {
        var kept = new ArrayList<ColumnChoice<C>>();
        for (var node : read(actor, grid)) {
            unarranged.stream()
                    .map(ColumnChoice::column)
                    .filter(column ->
                            column.parameter().equals(node.path("column").asString("")))
                    .filter(column -> kept.stream().noneMatch(other -> other.column() == column))
                    .findFirst()
                    .ifPresent(column -> kept.add(new ColumnChoice<>(
                            column,
                            Math.clamp(node.path("width").asInt(column.width()), MIN_WIDTH, MAX_WIDTH),
                            node.path("shown").asBoolean(column.isShown()))));
        }
        unarranged.stream()
                .filter(choice -> kept.stream().noneMatch(other -> other.column() == choice.column()))
                .forEach(kept::add);
        return kept;
    }

    public <C extends ArrangedColumn> void keepColumns(Actor actor, String grid, List<ColumnChoice<C>> choices) {
        var kept = choices.stream()
                .map(choice ->
                        Map.of("column", choice.column().parameter(), "width", choice.width(), "shown", choice.shown()))
                .toList();
        preferences.keep(actor, grid + COLUMNS, json.writeValueAsString(kept));
    }

    private JsonNode read(Actor actor, String grid) {
        try {
            return json.readTree(preferences.find(actor, grid + COLUMNS).orElse("[]"));
        } catch (JacksonException unreadable) {
            return json.createArrayNode();
        }
    }
}
