package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.PICTURE;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_PICTURE;

import fr.vitrine.directory.Pictures;
import fr.vitrine.directory.Pictures.Intake;
import fr.vitrine.directory.PublishedImages.Content;
import fr.vitrine.directory.StructureImages;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures that the people of a structure have brought, shown or not. Nobody can use those of another structure. */
@Service
public class PictureLibrary {

    public static final int MAX_BYTES = Pictures.MAX_BYTES;
    public static final int MAX_ALTERNATIVE = StructureImages.MAX_ALTERNATIVE;
    public static final int MAX_CREDIT = StructureImages.MAX_CREDIT;

    private static final int MAX_PICTURES = 500;

    private final DSLContext jooq;
    private final StructureImages images;

    PictureLibrary(DSLContext jooq, StructureImages images) {
        this.jooq = jooq;
        this.images = images;
    }

    /** What came of a picture that somebody brought. */
    public sealed interface Upload {

        /** Redrawn, without anything but its pixels; a form names it by its {@code sha256}. */
        record Kept(String sha256, int width, int height) implements Upload {}

        record TooLarge() implements Upload {}

        /** It is no JPEG and no PNG, or a broken one. */
        record Unsupported() implements Upload {}

        /** The structure has so many that there must be a mistake. */
        record Full() implements Upload {}
    }

    /** A part of a picture, in its pixels. */
    public record Crop(int x, int y, int width, int height) {}

    public record Size(int width, int height) {}

    @Transactional
    public Upload upload(Actor actor, StructureId structure, byte[] file) {
        actor.requireEditing(structure);
        return keep(structure, Pictures.take(file));
    }

    /** A new picture of a part of one that is there; empty where the structure has no such picture. */
    @Transactional
    public Optional<Upload> crop(Actor actor, StructureId structure, String sha256, Crop part) {
        return find(actor, structure, sha256)
                .map(picture -> keep(
                        structure, Pictures.crop(picture.bytes(), part.x(), part.y(), part.width(), part.height())));
    }

    /** For those who edit the structure: also what is not shown yet. */
    @Transactional(readOnly = true)
    public Optional<Content> find(Actor actor, StructureId structure, String sha256) {
        actor.requireEditing(structure);
        return jooq.select(PICTURE.CONTENT, PICTURE.MEDIA_TYPE)
                .from(STRUCTURE_PICTURE)
                .join(PICTURE)
                .on(PICTURE.SHA256.eq(STRUCTURE_PICTURE.SHA256))
                .where(STRUCTURE_PICTURE.STRUCTURE_ID.eq(structure).and(STRUCTURE_PICTURE.SHA256.eq(sha256)))
                .fetchOptional(Records.mapping(Content::new));
    }

    /** Empty where the structure has no such picture. */
    @Transactional(readOnly = true)
    public Optional<Size> size(Actor actor, StructureId structure, String sha256) {
        actor.requireEditing(structure);
        return Optional.ofNullable(known(structure, Set.of(sha256)).get(sha256));
    }

    /** Of these pictures those that the structure may show. */
    Map<String, Size> known(StructureId structure, Collection<String> sha256s) {
        return jooq.select(PICTURE.SHA256, PICTURE.WIDTH, PICTURE.HEIGHT)
                .from(STRUCTURE_PICTURE)
                .join(PICTURE)
                .on(PICTURE.SHA256.eq(STRUCTURE_PICTURE.SHA256))
                .where(STRUCTURE_PICTURE.STRUCTURE_ID.eq(structure).and(STRUCTURE_PICTURE.SHA256.in(sha256s)))
                .fetchMap(PICTURE.SHA256, row -> new Size(row.value2(), row.value3()));
    }

    private Upload keep(StructureId structure, Intake intake) {
        return switch (intake) {
            case Intake.TooLarge _ -> new Upload.TooLarge();
            case Intake.Unsupported _ -> new Upload.Unsupported();
            case Intake.Accepted picture ->
                isFull(structure)
                        ? new Upload.Full()
                        : new Upload.Kept(images.keep(structure, picture), picture.width(), picture.height());
        };
    }

    private boolean isFull(StructureId structure) {
        return jooq.fetchCount(STRUCTURE_PICTURE, STRUCTURE_PICTURE.STRUCTURE_ID.eq(structure)) >= MAX_PICTURES;
    }
}
