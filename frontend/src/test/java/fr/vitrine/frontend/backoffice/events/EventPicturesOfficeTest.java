package fr.vitrine.frontend.backoffice.events;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.PictureShelf.Upload.Kept;
import fr.vitrine.directory.review.ProfileForm.ImageForm;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventPictures;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Picture;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.review.EventForm;
import fr.vitrine.events.review.EventProposals;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.kernel.Actor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EventPicturesOfficeTest extends OfficeViewTest {

    @Autowired
    private Events events;

    @Autowired
    private EventPictures pictures;

    @Autowired
    private EventProposals proposals;

    private Event begun(String title) {
        return events.create(
                Actor.OPERATOR,
                EventDetails.titled(title, Schedule.unknown(ZoneId.of("Europe/Paris"), null))
                        .edit()
                        .organisers(Organiser.AUTHORITY)
                        .build());
    }

    private String kept(Event event, int width) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ((Kept) pictures.upload(Actor.OPERATOR, event.id(), bytes.toByteArray())).sha256();
    }

    private Event showing(Event event, ImageForm... images) {
        events.update(
                Actor.OPERATOR,
                event.id(),
                event.version(),
                event.details()
                        .edit()
                        .pictures(List.of(images).stream()
                                .map(image -> new Picture(image.sha256(), 40, 30, image.alternative(), null))
                                .toList())
                        .build());
        return events.get(Actor.OPERATOR, event.id());
    }

    private List<String> shown(Event event) {
        return events.get(Actor.OPERATOR, event.id()).details().pictures().stream()
                .map(picture -> picture.alternative() + "|" + picture.credit())
                .toList();
    }

    private static void press(String name) {
        _click(_get(Button.class, button -> button.withAttribute("aria-label", name)));
    }

    @Test
    void pictures_are_credited_put_in_order_taken_away_and_brought_back() {
        var bare = begun("Fête photographiée");
        var event = showing(
                bare,
                new ImageForm(kept(bare, 40), false, "La cour", ""),
                new ImageForm(kept(bare, 41), false, "L’atelier", ""));
        open("gestion/evenements/" + event.id());
        var credit = _find(TextField.class, field -> field.withLabel("Crédit (facultatif)"))
                .getFirst();
        credit.setValue("Ville de Frévent");
        ComponentUtil.fireEvent(credit, new ComponentValueChangeEvent<>(credit, credit, "", true));
        press("Descendre l’image 1");
        assertThat(page().select(".preview .structure__picture img").attr("alt"))
                .isEqualTo("L’atelier");
        assertThat(page().select(".preview .gallery figcaption").text()).contains("Ville de Frévent");
        press("Retirer l’image 2");
        assertThat(page().select("#images .picture")).hasSize(1);
        _click(_get(Button.class, button -> button.withText("Annuler")));
        _click(_get(Button.class, button -> button.withText("Enregistrer")));

        assertThat(shown(event)).containsExactly("L’atelier|null", "La cour|Ville de Frévent");
        assertThat(open("gestion/evenements/" + event.id() + "/historique").select(".change__pictures img"))
                .isNotEmpty();
    }

    @Test
    void a_picture_without_words_is_not_saved_and_the_form_says_why() {
        var event = begun("Fête sans paroles");
        var form = EventForm.of(event.details()).withImages(List.of(new ImageForm(kept(event, 42), false, "", "")));
        assertThat(proposals
                        .check(Actor.OPERATOR, event.id(), event.version(), form)
                        .problems())
                .hasSize(1);
        open("gestion/evenements/" + event.id());
        assertThat(page().select("#images .pictures li")).isEmpty();
    }
}
