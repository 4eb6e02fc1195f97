package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Markup;
import fr.vitrine.frontend.ui.VitrineMap;
import fr.vitrine.territory.Territory;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Places on the map above their list, over a picture of the territory that stays where no map can be drawn. */
@Component
public class PlacesMap {

    private final Territory territory;
    private final String style;

    PlacesMap(Territory territory, @Value("${vitrine.map.style:}") String style) {
        this.territory = territory;
        this.style = style;
    }

    /**
     * @param source address of the GeoJSON of places
     * @param label what the map shows
     */
    public El pane(String source, String label, Locale locale) {
        var dots = new DotMap(territory.communes())
                .svg(
                        I18NProvider.translate(locale, "list.map.dots", territory.name()),
                        Set.of(),
                        territory.namedPlaces(),
                        null);
        return el("div", "map-pane map-pane--card agenda__map")
                .with(Markup.of("div", "", dots), map(source, label, locale));
    }

    /** The map alone, for what has a picture of its own below it. */
    public VitrineMap map(String source, String label, Locale locale) {
        return new VitrineMap(source, label, locale).onTiles(style);
    }
}
