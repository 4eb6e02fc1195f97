package fr.vitrine.directory.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.directory.PictureShelf.Crop;
import fr.vitrine.directory.PictureShelf.Upload;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.review.ProfileForm.ImageForm;
import fr.vitrine.directory.review.Proposals.Submission;
import fr.vitrine.kernel.AccessDenied;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PictureLibraryTest {

    private static final Cast CAST = new Cast();

    private final PictureLibrary library = CAST.get(PictureLibrary.class);
    private final Structure structure = CAST.published("A");

    @AfterAll
    static void close() {
        CAST.close();
    }

    @Test
    void a_picture_is_cropped_shown_and_restored_after_it_was_taken_away() {
        var kept = kept(library.upload(CAST.editor, structure.id(), png(40, 30)));
        var part = kept(library.crop(CAST.editor, structure.id(), kept.sha256(), new Crop(10, 10, 100, 10))
                .orElseThrow());
        assertThat(part).extracting(Upload.Kept::width, Upload.Kept::height).containsExactly(30, 10);

        var shown = submit(structure, List.of(new ImageForm(part.sha256(), false, "La cour", "Ville")));
        assertThat(shown.images())
                .containsExactly(new Structure.Image(part.sha256(), false, 30, 10, "La cour", "Ville"));

        var bare = submit(shown, List.of());
        assertThat(bare.images()).isEmpty();
        var restored = Cast.saved(CAST.get(StructureHistory.class)
                .restore(CAST.editor, structure.id(), bare.version(), shown.version(), Set.of("images")));
        assertThat(restored.images()).isEqualTo(shown.images());
    }

    @Test
    void a_picture_needs_words_for_those_who_cannot_see_it() {
        var kept = kept(library.upload(CAST.editor, structure.id(), png(40, 30)));
        var form =
                ProfileForm.of(Profile.of(structure)).withImages(List.of(new ImageForm(kept.sha256(), false, " ", "")));
        assertThat(CAST.get(Proposals.class).submit(CAST.editor, structure.id(), structure.version(), form, ""))
                .isInstanceOfSatisfying(
                        Submission.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(FieldProblem::field)
                                .containsExactly("images[0].alternative"));
    }

    @Test
    void what_is_no_picture_is_refused() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        assertThat(library.upload(CAST.editor, structure.id(), svg.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Upload.Unsupported.class);
    }

    @Test
    void a_part_that_is_outside_is_refused() {
        var kept = kept(library.upload(CAST.editor, structure.id(), png(40, 30)));
        assertThat(library.crop(CAST.editor, structure.id(), kept.sha256(), new Crop(100, 100, 10, 10)))
                .contains(new Upload.Unsupported());
    }

    @Test
    void pictures_are_for_the_people_of_their_structure_only() {
        var other = CAST.published("B");
        var kept = kept(library.upload(CAST.editor, structure.id(), png(41, 30)));
        var stranger = CAST.owner(other);
        assertThatThrownBy(() -> library.find(stranger, structure.id(), kept.sha256()))
                .isInstanceOf(AccessDenied.class);
        assertThat(library.find(stranger, other.id(), kept.sha256())).isEmpty();
        assertThat(library.find(CAST.owner(structure), structure.id(), kept.sha256()))
                .isPresent();
    }

    private static Structure submit(Structure current, List<ImageForm> images) {
        var form = ProfileForm.of(Profile.of(current)).withImages(images);
        var result = CAST.get(Proposals.class).submit(CAST.editor, current.id(), current.version(), form, "");
        assertThat(result).isInstanceOf(Submission.Live.class);
        return ((Submission.Live) result).structure();
    }

    private static Upload.Kept kept(Upload upload) {
        assertThat(upload).isInstanceOf(Upload.Kept.class);
        return (Upload.Kept) upload;
    }

    private static byte[] png(int width, int height) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
