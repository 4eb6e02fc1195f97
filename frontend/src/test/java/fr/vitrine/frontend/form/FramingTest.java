package fr.vitrine.frontend.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.PictureShelf.Crop;
import fr.vitrine.directory.PictureShelf.Size;
import fr.vitrine.frontend.form.Framing.Shape;
import org.junit.jupiter.api.Test;

class FramingTest {

    private static final Size PORTRAIT = new Size(600, 1200);

    @Test
    void at_first_it_is_as_large_as_the_shape_allows_and_in_the_middle() {
        assertThat(Framing.of(Shape.PAGE).of(PORTRAIT)).isEqualTo(new Crop(0, 420, 600, 360));
        assertThat(Framing.of(Shape.SQUARE).of(PORTRAIT)).isEqualTo(new Crop(0, 300, 600, 600));
        assertThat(Framing.of(Shape.AS_IT_IS).of(PORTRAIT)).isEqualTo(new Crop(0, 0, 600, 1200));
    }

    @Test
    void nearer_it_is_smaller_and_moves_from_edge_to_edge() {
        var near = Framing.of(Shape.SQUARE).withZoom(200);
        assertThat(near.of(PORTRAIT)).isEqualTo(new Crop(150, 450, 300, 300));
        assertThat(near.withAcross(0).withDown(0).of(PORTRAIT)).isEqualTo(new Crop(0, 0, 300, 300));
        assertThat(near.withAcross(100).withDown(100).of(PORTRAIT)).isEqualTo(new Crop(300, 900, 300, 300));
    }

    @Test
    void numbers_that_no_slider_sends_lead_nowhere_else() {
        var wild = Framing.of(Shape.SQUARE).withZoom(-7).withAcross(9_999).withDown(-9_999);
        assertThat(wild.of(PORTRAIT)).isEqualTo(new Crop(0, 0, 600, 600));
        assertThat(Framing.of(Shape.PAGE).withZoom(Integer.MAX_VALUE).of(new Size(1, 1)))
                .isEqualTo(new Crop(0, 0, 1, 1));
    }
}
