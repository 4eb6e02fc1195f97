package fr.vitrine.frontend.backoffice.dashboard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.territory.Territory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CoveragePanelTest extends OfficeViewTest {

    @Autowired
    private Territory territory;

    private List<String> shown() {
        return page().select(".coverage tbody th").eachText();
    }

    private String place() {
        return page().select(".coverage-tools [role=status]").text();
    }

    @Test
    void communes_are_shown_ten_at_a_time_and_found_by_their_name() {
        var all = territory.communes().size();
        open("gestion");
        assertThat(shown()).hasSize(10);
        assertThat(place()).startsWith("Communes 1 à 10 sur " + all);
        assertThat(button("Précédentes").isEnabled()).isFalse();

        var first = shown();
        _click(button("Suivantes"));
        assertThat(shown()).hasSize(10).doesNotContainAnyElementsOf(first);
        _click(button("Précédentes"));
        assertThat(shown()).isEqualTo(first);

        _setValue(_get(TextField.class, field -> field.withLabel("Commune")), "auxi-le");
        assertThat(shown()).containsExactly("Auxi-le-Château");
        assertThat(button("Suivantes").isEnabled()).isFalse();
        _setValue(_get(TextField.class, field -> field.withLabel("Commune")), "zzz");
        assertThat(shown()).isEmpty();
        assertThat(place()).isEqualTo("Aucune commune du territoire ne porte ce nom.");
    }
}
