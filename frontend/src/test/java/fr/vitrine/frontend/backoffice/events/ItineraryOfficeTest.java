package fr.vitrine.frontend.backoffice.events;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Events;
import fr.vitrine.events.Itineraries;
import fr.vitrine.events.Itinerary.Wanted;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Stop;
import fr.vitrine.events.StopDetails;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.kernel.Actor;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ItineraryOfficeTest extends OfficeViewTest {

    @Autowired
    private Events events;

    @Autowired
    private Itineraries itineraries;

    private Event begun(String title, String... stops) {
        var event = events.create(
                Actor.OPERATOR,
                EventDetails.titled(title, Schedule.unknown(ZoneId.of("Europe/Paris"), null))
                        .edit()
                        .organisers(Organiser.AUTHORITY)
                        .build());
        itineraries.save(
                Actor.OPERATOR,
                event.id(),
                event.version(),
                List.of(stops).stream()
                        .map(stop -> new Wanted(null, StopDetails.titled(stop)))
                        .toList());
        open("gestion/evenements/" + event.id() + "/itineraire");
        return event;
    }

    private List<StopDetails> stored(Event event) {
        return itineraries.get(Actor.OPERATOR, event.id()).stops().stream()
                .map(Stop::details)
                .toList();
    }

    private static void press(String label) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(label::equals).isPresent())));
    }

    @Test
    void a_stop_is_added_with_its_hour_and_stored_with_the_others() {
        var event = begun("Sentier", "Départ");

        _click(button("Ajouter une étape"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Titre")), "Le moulin");
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Arrivée")), LocalTime.of(10, 30));
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Durée (minutes)")), 45);
        _click(button("Garder cette étape"));
        assertThat(stored(event)).hasSize(1);
        _click(button("Enregistrer l’itinéraire"));

        assertThat(stored(event))
                .containsExactly(
                        StopDetails.titled("Départ"),
                        StopDetails.titled("Le moulin").when(0, LocalTime.of(10, 30), 45));
    }

    @Test
    void stops_are_put_in_another_order_by_buttons_and_taken_out() {
        var event = begun("Boucle", "Une", "Deux", "Trois");

        press("Monter « Trois »");
        press("Retirer « Une »");
        _click(button("Enregistrer l’itinéraire"));

        assertThat(stored(event)).extracting(StopDetails::title).containsExactly("Trois", "Deux");
    }

    @Test
    void a_stop_without_a_title_is_not_kept() {
        begun("Sans titre");

        _click(button("Ajouter une étape"));
        _click(button("Garder cette étape"));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Titre")).isInvalid())
                .isTrue();
    }

    @Test
    void what_somebody_else_stored_meanwhile_is_not_overwritten_unawares() {
        var event = begun("Disputé", "Une");
        var version = itineraries.get(Actor.OPERATOR, event.id()).version();
        itineraries.save(Actor.OPERATOR, event.id(), version, List.of(new Wanted(null, StopDetails.titled("La leur"))));

        press("Retirer « Une »");
        _click(button("Enregistrer l’itinéraire"));

        assertThat(stored(event)).extracting(StopDetails::title).containsExactly("La leur");
        assertThat(_find(Button.class, spec -> spec.withText("Enregistrer l’itinéraire")))
                .hasSize(1);
    }
}
