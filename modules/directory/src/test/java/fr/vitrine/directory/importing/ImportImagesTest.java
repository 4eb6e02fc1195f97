package fr.vitrine.directory.importing;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_IMAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.vitrine.directory.Pictures;
import fr.vitrine.directory.Pictures.Intake;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.importing.ImportProblem.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportImagesTest {

    private static final ImportFixture FIXTURE = new ImportFixture();

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @BeforeEach
    void clear() {
        FIXTURE.clear();
    }

    @Test
    void images_are_stored_in_order_and_the_same_file_again_changes_nothing() {
        FIXTURE.file("a.jpg", picture(40, 30, "jpeg"));
        FIXTURE.file("logo.png", picture(20, 20, "png"));
        var file = withImages(
                "{\"fichier\": \"a.jpg\", \"texte_alternatif\": \"La façade\", \"credit\": \"Le Fil\"}",
                "{\"fichier\": \"logo.png\", \"texte_alternatif\": \"Le Fil\", \"logo\": true}");
        FIXTURE.done(file);
        assertThat(FIXTURE.only().images())
                .extracting(Structure.Image::alternative, Structure.Image::logo, Structure.Image::width)
                .containsExactly(tuple("La façade", false, 40), tuple("Le Fil", true, 20));
        assertThat(FIXTURE.done(file).unchanged()).isEqualTo(1);
    }

    @Test
    void an_image_that_is_another_now_is_a_change() {
        FIXTURE.file("a.jpg", picture(40, 30, "jpeg"));
        var file = withImages("{\"fichier\": \"a.jpg\", \"texte_alternatif\": \"La façade\"}");
        FIXTURE.done(file);
        FIXTURE.file("a.jpg", picture(50, 30, "jpeg"));
        assertThat(FIXTURE.done(file).changed().first().getFirst().fields()).isEqualTo(List.of("images"));
        assertThat(FIXTURE.only().images().getFirst().width()).isEqualTo(50);
    }

    @Test
    void large_images_are_made_smaller_and_small_ones_stay_as_they_are() {
        assertThat(accepted(picture(3200, 1000, "jpeg")).width()).isEqualTo(1600);
        assertThat(accepted(picture(3200, 1000, "jpeg")).height()).isEqualTo(500);
        assertThat(accepted(picture(30, 20, "png")).width()).isEqualTo(30);
    }

    @Test
    void nothing_but_the_picture_gets_through() {
        var trailing = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var polyglot = new ByteArrayOutputStream();
        polyglot.writeBytes(withExif(picture(40, 30, "jpeg")));
        polyglot.writeBytes(trailing);
        var stored = new String(accepted(polyglot.toByteArray()).content(), StandardCharsets.ISO_8859_1);
        assertThat(stored).doesNotContain("Exif", "GPS", "<script>");
    }

    @Test
    void what_is_no_picture_is_refused_whatever_its_name() {
        assertThat(Pictures.take("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Intake.Unsupported.class);
        assertThat(Pictures.take(picture(10, 10, "gif"))).isInstanceOf(Intake.Unsupported.class);
        var cut = Arrays.copyOf(picture(400, 300, "png"), 60);
        assertThat(Pictures.take(cut)).isInstanceOf(Intake.Unsupported.class);
    }

    @Test
    void an_image_that_would_unfold_into_gigabytes_is_refused_before_it_does() {
        var header = picture(10, 10, "png");
        // Width and height of PNG's first chunk, and the chunk's checksum.
        ByteBuffer.wrap(header).putInt(16, 20_000).putInt(20, 20_000);
        var checksum = new CRC32();
        checksum.update(header, 12, 17);
        ByteBuffer.wrap(header).putInt(29, (int) checksum.getValue());
        assertThat(Pictures.take(header)).isInstanceOf(Intake.TooLarge.class);
    }

    @Test
    void an_image_outside_the_folder_of_the_file_is_left_out() throws IOException {
        var secret = FIXTURE.folder().resolveSibling("secret.jpg");
        Files.write(secret, picture(10, 10, "jpeg"));
        Files.deleteIfExists(FIXTURE.folder().resolve("link.jpg"));
        Files.createSymbolicLink(FIXTURE.folder().resolve("link.jpg"), secret);
        assertThat(warning("../secret.jpg")).isEqualTo(Reason.IMAGE_OUTSIDE);
        assertThat(warning(secret.toString())).isEqualTo(Reason.IMAGE_OUTSIDE);
        assertThat(warning("link.jpg")).isEqualTo(Reason.IMAGE_MISSING);
        assertThat(warning("absent.jpg")).isEqualTo(Reason.IMAGE_MISSING);
        assertThat(FIXTURE.jooq.fetchCount(STRUCTURE_IMAGE)).isZero();
        Files.delete(secret);
    }

    @Test
    void an_image_without_a_text_in_its_place_is_left_out() {
        FIXTURE.file("a.jpg", picture(40, 30, "jpeg"));
        var report = FIXTURE.done(withImages("{\"fichier\": \"a.jpg\"}"));
        assertThat(report.warnings().first())
                .extracting(ImportProblem::reason)
                .containsExactly(Reason.IMAGE_WITHOUT_ALTERNATIVE);
    }

    private static Reason warning(String path) {
        var report = FIXTURE.done(withImages("{\"fichier\": \"" + path + "\", \"texte_alternatif\": \"X\"}"));
        return report.warnings().first().getFirst().reason();
    }

    private static Path withImages(String... images) {
        return FIXTURE.json(
                "[{\"nom\": \"Le Fil\", \"code_insee\": \"62361\", \"images\": [" + String.join(",", images) + "]}]");
    }

    private static Intake.Accepted accepted(byte[] file) {
        return (Intake.Accepted) Pictures.take(file);
    }

    private static byte[] picture(int width, int height, String format) {
        try {
            var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.setRGB(width / 2, height / 2, 0xFFFFFF);
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a segment APP1 after the start of the image, as a camera writes it. */
    private static byte[] withExif(byte[] jpeg) {
        var exif = "Exif\0\0MM\0*\0\0\0\u0008\0\0\0\0\0\0GPS".getBytes(StandardCharsets.ISO_8859_1);
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.write(0xFF);
        bytes.write(0xE1);
        bytes.write((exif.length + 2) >> 8);
        bytes.write((exif.length + 2) & 0xFF);
        bytes.writeBytes(exif);
        bytes.writeBytes(new ByteArrayInputStream(jpeg, 2, jpeg.length - 2).readAllBytes());
        return bytes.toByteArray();
    }
}
