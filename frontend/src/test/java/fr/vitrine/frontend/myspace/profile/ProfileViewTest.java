package fr.vitrine.frontend.myspace.profile;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.PictureShelf.Size;
import fr.vitrine.directory.PictureShelf.Upload.Kept;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.review.PictureLibrary;
import fr.vitrine.directory.review.Profile;
import fr.vitrine.directory.review.ProfileForm;
import fr.vitrine.directory.review.ProfileForm.ImageForm;
import fr.vitrine.directory.review.Proposal;
import fr.vitrine.directory.review.Proposals;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.PrivateViewTest;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProfileViewTest extends PrivateViewTest {

    @Autowired
    private Proposals proposals;

    @Autowired
    private PictureLibrary pictures;

    private Structure structure(String name) {
        var structure = publish(Organisations.rich(name));
        grant(structure, anna(), MemberRole.OWNER);
        return structure;
    }

    private static String address(Structure structure) {
        return "mon-espace/structures/" + structure.id();
    }

    /** As a browser sends it: the view tells what a person types from what it sets itself. */
    private static void type(String label, String typed) {
        var field = _get(TextField.class, found -> found.withLabel(label));
        var before = field.getValue();
        field.setValue(typed);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
    }

    private static void press(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    @Test
    void every_part_of_the_profile_can_be_reached_and_is_shown_as_the_public_would_see_it() {
        var structure = structure("Garage du matin");
        signIn(anna());

        var page = open(address(structure));

        assertThat(page.select("section.form-section").eachAttr("id"))
                .containsExactly(
                        "identite", "presentation", "services", "lieu", "horaires", "contact", "reperes", "images");
        assertThat(page.select(".preview h1").text()).contains("Garage du matin");
        assertThat(page.select(".preview .service")).isNotEmpty();
        assertThat(page.text()).doesNotContain("{0}", "null");
    }

    @Test
    void what_is_typed_is_kept_and_found_again_by_the_same_person_only() {
        var structure = structure("Garage du midi");
        grant(structure, bruno(), MemberRole.CONTRIBUTOR);
        signIn(anna());
        open(address(structure));

        type("Phrase d’accroche", "Une voiture qui roule");

        assertThat(page().select(".publish__saved").text()).startsWith("Enregistré à");
        assertThat(page().select(".preview .lede").text()).isEqualTo("Une voiture qui roule");
        open("mon-espace");
        open(address(structure));
        assertThat(_get(TextField.class, found -> found.withLabel("Phrase d’accroche"))
                        .getValue())
                .isEqualTo("Une voiture qui roule");
        signIn(bruno());
        assertThat(open(address(structure)).select(".notes").text()).contains("modifie aussi cette fiche");
        assertThat(_get(TextField.class, found -> found.withLabel("Phrase d’accroche"))
                        .getValue())
                .isNotEqualTo("Une voiture qui roule");
    }

    @Test
    void a_telephone_number_goes_live_at_once_and_a_name_waits_for_the_team() {
        var structure = structure("Garage du soir");
        signIn(anna());
        open(address(structure));
        type("Téléphone", "03 21 03 04 05");
        type("Nom", "Garage de la nuit");
        press("Publier");

        press("Envoyer");

        var now = structures.get(Actor.OPERATOR, structure.id()).details();
        assertThat(now.phone()).hasToString("+33321030405");
        assertThat(now.name()).isEqualTo("Garage du soir");
        assertThat(proposals.list(actor(anna()), structure.id(), 1))
                .extracting(Proposal::state)
                .containsExactly(Proposal.State.WAITING);
        assertThat(page().select(".notes").text()).contains("En relecture depuis");
    }

    @Test
    void what_is_wrong_is_said_beside_the_field_and_in_the_summary_and_nothing_is_lost() {
        var structure = structure("Garage de demain");
        signIn(anna());
        open(address(structure));
        type("SIRET", "123");
        type("Nom", "");
        assertThat(_get(TextField.class, found -> found.withLabel("SIRET")).isInvalid())
                .isTrue();
        assertThat(_get(TextField.class, found -> found.withLabel("Nom")).isInvalid())
                .isFalse();

        press("Publier");

        assertThat(_get(TextField.class, found -> found.withLabel("Nom")).isInvalid())
                .isTrue();
        assertThat(page().select(".problems li").eachText()).hasSize(2);
        assertThat(_find(Button.class, button -> button.withText("Envoyer"))).isEmpty();
        assertThat(_get(TextField.class, found -> found.withLabel("SIRET")).getValue())
                .isEqualTo("123");
    }

    @Test
    void the_part_of_a_picture_that_is_shown_is_chosen_and_its_description_stays() throws IOException {
        var structure = structure("Garage photographié");
        var whole = (Kept) pictures.upload(Actor.OPERATOR, structure.id(), picture(1000, 1000));
        var form = ProfileForm.of(Profile.of(structure))
                .withImages(List.of(new ImageForm(whole.sha256(), false, "La cour du garage", "")));
        proposals.submit(Actor.OPERATOR, structure.id(), structure.version(), form, "");
        signIn(anna());
        open(address(structure));

        _click(_get(Button.class, button -> button.withAttribute("aria-label", "Cadrer l’image 1")));
        press("Garder cette partie");

        var image = page().select(".picture__image");
        var shown = image.attr("src").replaceAll(".*/", "");
        assertThat(image.attr("alt")).isEqualTo("La cour du garage");
        assertThat(shown).isNotEqualTo(whole.sha256());
        assertThat(pictures.size(actor(anna()), structure.id(), shown)).contains(new Size(1000, 600));
    }

    private static byte[] picture(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void the_profile_of_somebody_else_is_not_found() {
        var structure = structure("Garage secret");
        signIn(bruno());

        var page = open(address(structure));

        assertThat(page.text()).doesNotContain("Garage secret");
        assertThat(page.select("section.form-section")).isEmpty();
        assertThat(open("mon-espace/structures/quatre").select("section.form-section"))
                .isEmpty();
    }
}
