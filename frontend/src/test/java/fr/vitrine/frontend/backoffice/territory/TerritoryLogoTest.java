package fr.vitrine.frontend.backoffice.territory;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.SiteLogos;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The picture in the head of the public pages, from the settings to a visitor. */
class TerritoryLogoTest extends OfficeViewTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private SiteLogos logos;

    private MockMvcTester browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcTester.from(context);
    }

    @AfterEach
    void leaveTheSiteWithoutOne() {
        signInAsAdministrator();
        open("gestion/territoire");
        if (!page().select(".picture__image").isEmpty()) {
            _click(button("Retirer le logo du site"));
            _click(button("Enregistrer et publier"));
        }
    }

    private static byte[] picture(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }

    private void bring(byte[] file) {
        open("gestion/territoire");
        _get(LogoField.class).take(file);
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).exchange();
    }

    @Test
    void it_stands_in_the_head_of_every_page_described_and_small_until_it_is_taken_away() throws IOException {
        bring(picture(3000, 1000));
        assertThat(open("").select(".brand__logo")).isEmpty();
        bring(picture(3000, 1000));
        _setValue(
                _get(TextField.class, field -> field.withLabel("Description de l’image (français)")),
                " Un épi de  blé ");
        _click(button("Enregistrer et publier"));

        var logo = open("structures").select(".brand img.brand__logo");
        assertThat(logo.attr("alt")).isEqualTo("Un épi de blé");
        assertThat(open("structures?lang=en").select(".brand__logo").attr("alt"))
                .isEqualTo("Un épi de blé");
        var answer = get(logo.attr("src"));
        assertThat(answer).hasStatusOk().hasContentType("image/png");
        var sent = ImageIO.read(
                new ByteArrayInputStream(answer.getMvcResult().getResponse().getContentAsByteArray()));
        assertThat(sent.getWidth()).isEqualTo(480);

        open("gestion/territoire");
        _click(button("Retirer le logo du site"));
        _click(button("Enregistrer et publier"));
        assertThat(open("").select(".brand__logo")).isEmpty();
        assertThat(get(logo.attr("src"))).hasStatus(404);
    }

    @Test
    void what_is_no_picture_is_refused_and_what_is_not_set_is_shown_to_nobody() throws IOException {
        bring("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        assertThat(page().select(".picture__image")).isEmpty();

        var brought = (SiteLogos.Upload.Kept) logos.bring(Actor.OPERATOR, picture(40, 41));

        assertThat(get("/logo/" + brought.sha256())).hasStatus(404);
        assertThatThrownBy(() -> logos.find(person("benevole@example.org"), brought.sha256()))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> logos.bring(Actor.VISITOR, picture(40, 41))).isInstanceOf(AccessDenied.class);
    }
}
