package fr.vitrine.directory;

import static fr.vitrine.db.jooq.directory.Tables.PICTURE;
import static org.jooq.Records.mapping;

import fr.vitrine.directory.PictureShelf.Size;
import fr.vitrine.directory.PublishedImages.Content;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Takes pictures in: JPEG and PNG, told by their content and never by their name. What is kept is drawn anew, so that
 * nothing but pixels gets through: no place where a photograph was taken, no script behind the picture. Who keeps one
 * asks before who may.
 */
@Component
public class Pictures {

    public static final int MAX_BYTES = 20 << 20;
    public static final int MAX_ALTERNATIVE = 300;
    static final int MAX_SIDE = 1600;

    /** Decoded, a pixel takes four bytes: a small file may unfold into gigabytes. */
    static final long MAX_PIXELS = 40_000_000;

    private static final Set<String> FORMATS = Set.of("jpeg", "png");
    private static final String IMAGE = "image/";
    private static final double JPEG_QUALITY = 0.85;

    private final DSLContext jooq;

    Pictures(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** What came of a picture that was handed in. */
    public sealed interface Intake {

        /** @param mediaType {@code image/jpeg} or {@code image/png} */
        record Accepted(byte[] content, String mediaType, int width, int height) implements Intake {}

        record TooLarge() implements Intake {}

        /** It is no JPEG and no PNG, or a broken one. */
        record Unsupported() implements Intake {}
    }

    public static Intake take(byte[] file) {
        return take(file, MAX_SIDE);
    }

    /** @param side no longer than so many pixels is what is kept */
    static Intake take(byte[] file, int side) {
        if (file.length > MAX_BYTES) {
            return new Intake.TooLarge();
        }
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return new Intake.Unsupported();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return take(file, reader, side);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // Decoders answer broken pictures with all kinds of exceptions.
            return new Intake.Unsupported();
        }
    }

    private static Intake take(byte[] file, ImageReader reader, int side) throws IOException {
        var format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!FORMATS.contains(format)) {
            return new Intake.Unsupported();
        }
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MAX_PIXELS) {
            return new Intake.TooLarge();
        }
        return redrawn(file, format, Math.min(side, Math.max(width, height)));
    }

    /** A part of a picture that was taken in before. */
    public static Intake crop(byte[] stored, int x, int y, int width, int height) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(stored));
            var whole = new Rectangle(picture.getWidth(), picture.getHeight());
            var part = whole.intersection(new Rectangle(x, y, width, height));
            if (part.isEmpty()) {
                return new Intake.Unsupported();
            }
            return encoded(
                    picture.getSubimage(part.x, part.y, part.width, part.height),
                    picture.getColorModel().hasAlpha() ? "png" : "jpeg");
        } catch (IOException broken) {
            return new Intake.Unsupported();
        }
    }

    /** It is turned as its EXIF data says before that is dropped. */
    private static Intake redrawn(byte[] file, String format, int side) throws IOException {
        var picture = Thumbnails.of(new ByteArrayInputStream(file))
                .size(side, side)
                .imageType(format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
        return encoded(picture, format);
    }

    /** The same picture, drawn so wide. */
    static Content narrowed(byte[] stored, String mediaType, int width) {
        try {
            var bytes = new ByteArrayOutputStream();
            Thumbnails.of(new ByteArrayInputStream(stored))
                    .width(width)
                    .outputFormat(mediaType.substring(IMAGE.length()))
                    .outputQuality(JPEG_QUALITY)
                    .toOutputStream(bytes);
            return new Content(bytes.toByteArray(), mediaType);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Intake encoded(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Thumbnails.of(picture)
                .scale(1)
                .outputFormat(format)
                .outputQuality(JPEG_QUALITY)
                .toOutputStream(bytes);
        return new Intake.Accepted(bytes.toByteArray(), IMAGE + format, picture.getWidth(), picture.getHeight());
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps a picture, once; returns its address. */
    public String keep(Intake.Accepted picture) {
        var sha256 = hash(picture.content());
        jooq.insertInto(PICTURE)
                .set(PICTURE.SHA256, sha256)
                .set(PICTURE.CONTENT, picture.content())
                .set(PICTURE.MEDIA_TYPE, picture.mediaType())
                .set(PICTURE.WIDTH, picture.width())
                .set(PICTURE.HEIGHT, picture.height())
                .onConflictDoNothing()
                .execute();
        return sha256;
    }

    /** What stands at an address, whoever shows it: who asks knows that it may be seen. */
    public Optional<Content> find(String sha256) {
        return jooq.select(PICTURE.CONTENT, PICTURE.MEDIA_TYPE)
                .from(PICTURE)
                .where(PICTURE.SHA256.eq(sha256))
                .fetchOptional(mapping(Content::new));
    }

    Map<String, Size> sizes(Collection<String> sha256s) {
        return jooq.select(PICTURE.SHA256, PICTURE.WIDTH, PICTURE.HEIGHT)
                .from(PICTURE)
                .where(PICTURE.SHA256.in(sha256s))
                .fetchMap(PICTURE.SHA256, row -> new Size(row.value2(), row.value3()));
    }
}
