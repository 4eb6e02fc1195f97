package fr.vitrine.frontend.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fr.vitrine.kernel.GeoPoint;
import java.util.Locale;
import java.util.function.Consumer;

/** A map on which one point is moved, by hand or with the arrow keys. The fields below it say the same in figures. */
@Tag("vitrine-point")
@JsModule("./map/vitrine-point.ts")
public final class PointMap extends Component {

    private static final long serialVersionUID = 1L;

    public PointMap(String label, Locale locale, Consumer<GeoPoint> moved) {
        getElement()
                .setAttribute("label", label)
                .setAttribute("lang", locale.getLanguage())
                .setAttribute("communes-src", "/carte/communes.geojson");
        getElement()
                .addEventListener(
                        "point-moved",
                        event -> moved.accept(new GeoPoint(
                                event.getEventData()
                                        .get("event.detail.latitude")
                                        .asDouble(),
                                event.getEventData()
                                        .get("event.detail.longitude")
                                        .asDouble())))
                .addEventData("event.detail.latitude")
                .addEventData("event.detail.longitude");
    }

    /** @param style address of a vector style; empty: the territory's dots alone */
    public void onTiles(String style) {
        if (!style.isEmpty()) {
            getElement().setAttribute("style-url", style);
        }
    }

    public void show(GeoPoint point) {
        getElement().setAttribute("latitude", Double.toString(point.latitude()));
        getElement().setAttribute("longitude", Double.toString(point.longitude()));
    }

    /** There is no point yet: it is around here. */
    public void lookAt(GeoPoint centre) {
        getElement().setAttribute("around", centre.latitude() + " " + centre.longitude());
    }
}
