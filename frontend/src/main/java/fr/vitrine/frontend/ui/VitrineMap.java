package fr.vitrine.frontend.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Locale;

/**
 * The map (src/main/frontend/map): loads its code and its data when it comes into view. It shows nothing that a list or
 * text beside it does not say.
 */
@Tag("vitrine-map")
@JsModule("./map/vitrine-map.ts")
@NpmPackage(value = "maplibre-gl", version = "5.24.0")
public final class VitrineMap extends Component {

    private static final long serialVersionUID = 1L;

    /**
     * @param source address of the GeoJSON of places
     * @param label what the map shows, for those who do not see it
     */
    public VitrineMap(String source, String label, Locale locale) {
        getElement()
                .setAttribute("src", source)
                .setAttribute("communes-src", "/carte/communes.geojson")
                .setAttribute("label", label)
                .setAttribute("lang", locale.getLanguage());
    }

    /** Keeps the selection in step with a list whose rows have {@code data-place-id}. */
    public VitrineMap inStepWith(String listId) {
        getElement().setAttribute("for", listId);
        return this;
    }

    /** @param style address of a vector style; empty: the territory's dots alone */
    public VitrineMap onTiles(String style) {
        if (!style.isEmpty()) {
            getElement().setAttribute("style-url", style);
        }
        return this;
    }
}
