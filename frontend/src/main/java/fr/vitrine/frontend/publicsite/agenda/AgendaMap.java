package fr.vitrine.frontend.publicsite.agenda;

import static fr.vitrine.frontend.ui.El.el;

import fr.vitrine.frontend.publicsite.DotMap;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.Markup;
import fr.vitrine.frontend.ui.VitrineMap;
import fr.vitrine.territory.Territory;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is on, on the map, over a picture of the territory that stays where no map can be drawn. */
@Component
class AgendaMap {

    private final Territory territory;
    private final String style;

    AgendaMap(Territory territory, @Value("${vitrine.map.style:}") String style) {
        this.territory = territory;
        this.style = style;
    }

    El pane(AgendaRequest request, AgendaWords words, Links links) {
        return pane(
                AgendaParameters.question(request.address()).of("/carte/agenda.geojson", links),
                words.t("agenda.map"),
                words);
    }

    El pane(String source, String label, AgendaWords words) {
        var dots = new DotMap(territory.communes())
                .svg(words.t("list.map.dots", territory.name()), Set.of(), territory.namedPlaces(), null);
        return el("div", "map-pane map-pane--card agenda__map")
                .with(Markup.of("div", "", dots), new VitrineMap(source, label, words.locale()).onTiles(style));
    }
}
