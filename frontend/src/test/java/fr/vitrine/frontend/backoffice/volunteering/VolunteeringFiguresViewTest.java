package fr.vitrine.frontend.backoffice.volunteering;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.frontend.backoffice.grid.CsvSheet;
import fr.vitrine.frontend.backoffice.grid.TableExport;
import fr.vitrine.kernel.Actor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VolunteeringFiguresViewTest extends OfficeViewTest {

    private static final String PATH = "gestion/benevolat";

    @Autowired
    private FigureServices services;

    private static VolunteeringFiguresView view() {
        return _get(VolunteeringFiguresView.class);
    }

    private static String shown() {
        return view().getElement().getTextRecursively();
    }

    @Test
    void staff_see_how_many_missions_there_are_and_that_few_people_are_no_figure() {
        open(PATH);
        assertThat(shown())
                .contains("Missions ouvertes aujourd’hui", "Communes sans mission à moins de 10 km", "Numérique")
                .contains("moins de 5 personnes");
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_is_asked_for_stands_in_the_address() {
        open(PATH + "?du=2026-03&au=2026-01&rayon=5");
        assertThat(shown()).contains("moins de 5 km");
        Select<Integer> radius = _get(Select.class, spec -> spec.withLabel("Est proche à moins de"));
        _setValue(radius, 20);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("du=2026-01", "au=2026-03", "rayon=20");
    }

    @Test
    void who_is_not_of_the_staff_does_not_get_there() {
        signInAsPasserBy();
        open(PATH);
        _assertNone(VolunteeringFiguresView.class);
    }

    @Test
    void the_file_has_the_figures_of_the_page_and_hides_what_it_hides() throws IOException {
        var asked = Asked.parse(QueryParameters.empty(), LocalDate.now(services.clock()));
        var words = new FigureWords(services, Locale.FRENCH);
        var file = new ByteArrayOutputStream();
        var export = new TableExport<>(
                services.current(),
                words::t,
                "benevolat",
                "Bénévolat",
                FigureLines.COLUMNS,
                actor -> FigureLines.of(Reading.of(services, actor, asked), words, asked));
        try (var csv = new CsvSheet(file)) {
            export.write(Actor.OPERATOR, csv);
        }
        assertThat(file.toString(StandardCharsets.UTF_8))
                .contains("Tableau;Ligne;Valeur", "L’essentiel;Missions ouvertes aujourd’hui;")
                .contains("moins de 5 personnes");
    }
}
