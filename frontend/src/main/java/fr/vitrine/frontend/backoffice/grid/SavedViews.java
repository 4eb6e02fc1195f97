package fr.vitrine.frontend.backoffice.grid;

import fr.vitrine.accounts.Preferences;
import fr.vitrine.kernel.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The views of each grid that a person has kept under a name. */
@Component
public class SavedViews {

    static final int MAX_VIEWS = 30;

    private static final String VIEWS = ".views";

    private final Preferences preferences;
    private final JsonMapper json = JsonMapper.shared();

    SavedViews(Preferences preferences) {
        this.preferences = preferences;
    }

    /** @param grid name of the grid: {@code structures} */
    public List<SavedView> list(Actor actor, String grid) {
        var views = new ArrayList<SavedView>();
        for (var node : read(actor, grid)) {
            views.add(new SavedView(
                    node.path("name").asString(""), node.path("query").asString("")));
        }
        return views;
    }

    /** @param view takes the place of one of the same name */
    public void keep(Actor actor, String grid, SavedView view) {
        var others = list(actor, grid).stream().filter(other -> !other.name().equals(view.name()));
        keepAll(actor, grid, Stream.concat(others, Stream.of(view)).toList());
    }

    public void forget(Actor actor, String grid, String name) {
        keepAll(
                actor,
                grid,
                list(actor, grid).stream()
                        .filter(view -> !view.name().equals(name))
                        .toList());
    }

    private void keepAll(Actor actor, String grid, List<SavedView> views) {
        var kept = views.stream().skip(Math.max(0, views.size() - MAX_VIEWS)).toList();
        preferences.keep(actor, grid + VIEWS, json.writeValueAsString(kept));
    }

    private JsonNode read(Actor actor, String grid) {
        try {
            return json.readTree(preferences.find(actor, grid + VIEWS).orElse("[]"));
        } catch (JacksonException unreadable) {
            return json.createArrayNode();
        }
    }
}
