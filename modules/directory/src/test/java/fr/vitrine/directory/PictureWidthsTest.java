package fr.vitrine.directory;

import static fr.vitrine.db.jooq.directory.Tables.PICTURE_WIDTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.Pictures.Intake;
import fr.vitrine.directory.PublishedImages.Content;
import fr.vitrine.testkit.Race;
import fr.vitrine.testkit.TestModules;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PictureWidthsTest {

    private static final TestModules MODULES = TestModules.start();

    private final Pictures pictures = MODULES.get(Pictures.class);
    private final PictureWidths widths = MODULES.get(PictureWidths.class);

    @AfterAll
    static void close() {
        MODULES.close();
    }

    @Test
    void a_picture_is_drawn_no_wider_than_it_is_asked_for_and_keeps_its_shape_and_kind() {
        var photograph = keep("jpeg", BufferedImage.TYPE_INT_RGB, 1200, 900);
        var narrow = widths.find(photograph, 320).orElseThrow();
        assertThat(narrow.mediaType()).isEqualTo("image/jpeg");
        assertThat(drawn(narrow).getWidth()).isEqualTo(320);
        assertThat(drawn(narrow).getHeight()).isEqualTo(240);
        assertThat(widths.find(photograph, 320).orElseThrow().bytes()).isEqualTo(narrow.bytes());
        assertThat(drawn(widths.find(photograph, 1024).orElseThrow()).getWidth())
                .isEqualTo(1024);
    }

    @Test
    void what_can_be_seen_through_stays_so() {
        var logo = keep("png", BufferedImage.TYPE_INT_ARGB, 700, 700);
        var narrow = widths.find(logo, 640).orElseThrow();
        assertThat(narrow.mediaType()).isEqualTo("image/png");
        assertThat(new Color(drawn(narrow).getRGB(600, 600), true).getAlpha()).isZero();
    }

    @Test
    void what_is_narrower_anyway_stays_as_it_is() {
        var small = keep("jpeg", BufferedImage.TYPE_INT_RGB, 320, 500);
        assertThat(widths.find(small, 320).map(Content::bytes))
                .contains(pictures.find(small).orElseThrow().bytes());
        assertThat(kept(small)).isZero();
    }

    @Test
    void there_are_a_few_widths_and_no_others() {
        var picture = keep("jpeg", BufferedImage.TYPE_INT_RGB, 1001, 400);
        assertThat(widths.find(picture, 321)).isEmpty();
        assertThat(widths.find(picture, 0)).isEmpty();
        assertThat(widths.find("f".repeat(64), 320)).isEmpty();
        assertThat(kept(picture)).isZero();
    }

    @Test
    void of_many_who_are_first_one_keeps_it_and_all_have_it() throws Exception {
        var picture = keep("jpeg", BufferedImage.TYPE_INT_RGB, 1002, 400);
        Callable<Optional<Content>> first = () -> widths.find(picture, 640);
        assertThat(Race.run(Collections.nCopies(8, first)))
                .allSatisfy(found -> assertThat(found).isPresent());
        assertThat(kept(picture)).isEqualTo(1);
    }

    private int kept(String sha256) {
        return MODULES.get(DSLContext.class).fetchCount(PICTURE_WIDTH, PICTURE_WIDTH.SHA256.eq(sha256));
    }

    private String keep(String format, int type, int width, int height) {
        var picture = new BufferedImage(width, height, type);
        var brush = picture.createGraphics();
        brush.setColor(Color.ORANGE);
        brush.fillRect(0, 0, width / 2, height / 2);
        brush.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pictures.keep((Intake.Accepted) Pictures.take(bytes.toByteArray()));
    }

    private static BufferedImage drawn(Content picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
