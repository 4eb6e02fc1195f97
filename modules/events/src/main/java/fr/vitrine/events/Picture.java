package fr.vitrine.events;

import fr.vitrine.directory.Structure.Image;
import org.jspecify.annotations.Nullable;

/**
 * A picture of an event or a programme.
 *
 * @param sha256 address of its content
 * @param alternative what it shows, for those who do not see it
 * @param credit who made it
 */
public record Picture(
        String sha256,
        int width,
        int height,
        String alternative,
        @Nullable String credit) {

    /** So many an event shows at most. */
    public static final int MOST = 8;

    public static Picture of(Image image) {
        return new Picture(
                image.sha256(),
                image.width(),
                image.height(),
                image.alternative(),
                image.credit().isEmpty() ? null : image.credit());
    }

    public Image image() {
        return new Image(sha256, false, width, height, alternative, credit == null ? "" : credit);
    }
}
