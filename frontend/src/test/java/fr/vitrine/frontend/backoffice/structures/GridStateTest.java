package fr.vitrine.frontend.backoffice.structures;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import fr.vitrine.directory.register.RegisterOrder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GridStateTest {

    private static GridState parse(String query) {
        return GridState.parse(QueryParameters.fromString(query).getParameters());
    }

    @Test
    void an_address_and_a_state_say_the_same() {
        var state = new GridState(
                Map.of(GridColumn.NAME, "l’été & co = 100 %", GridColumn.STATUS, "brouillon"),
                List.of(
                        RegisterOrder.ascending(RegisterOrder.Key.COMMUNE),
                        RegisterOrder.descending(RegisterOrder.Key.UPDATED)));
        assertThat(parse(state.query())).isEqualTo(state);
        assertThat(state.query()).endsWith("etat=brouillon&tri=commune,-maj");
    }

    @Test
    void what_an_address_says_wrongly_is_passed_over() {
        assertThat(parse("nom=%20&inconnu=1&tri=domaine,,x,-nom&etat=" + "x".repeat(200)))
                .isEqualTo(new GridState(Map.of(), List.of(RegisterOrder.descending(RegisterOrder.Key.NAME))));
    }

    @Test
    void an_emptied_filter_is_gone() {
        assertThat(GridState.ALL.with(GridColumn.NAME, " atre ").with(GridColumn.NAME, " "))
                .isEqualTo(GridState.ALL);
    }
}
