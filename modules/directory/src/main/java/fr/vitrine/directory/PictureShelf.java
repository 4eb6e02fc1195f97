package fr.vitrine.directory;

import fr.vitrine.directory.Pictures.Intake;
import fr.vitrine.directory.PublishedImages.Content;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * The pictures that were brought for one thing, shown or not: nothing can show those of another. Who asks makes sure before
 * that the actor may.
 *
 * @param <O> id of what they were brought for
 */
public final class PictureShelf<O> {

    public static final int MAX_BYTES = Pictures.MAX_BYTES;
    public static final int MAX_ALTERNATIVE = Pictures.MAX_ALTERNATIVE;
    public static final int MAX_CREDIT = 200;

    private static final int MAX_PICTURES = 500;

    private final DSLContext jooq;
    private final Pictures pictures;
    private final Place<?, O> place;

    public PictureShelf(DSLContext jooq, Pictures pictures, Place<?, O> place) {
        this.jooq = jooq;
        this.pictures = pictures;
        this.place = place;
    }

    /** Where a module keeps which pictures were brought for what. */
    public record Place<R extends Record, O>(Table<R> table, TableField<R, O> owner, TableField<R, String> sha256) {}

    /** What came of a picture that somebody brought. */
    public sealed interface Upload {

        /** Redrawn, without anything but its pixels; a form names it by its {@code sha256}. */
        record Kept(String sha256, int width, int height) implements Upload {}

        record TooLarge() implements Upload {}

        /** It is no JPEG and no PNG, or a broken one. */
        record Unsupported() implements Upload {}

        /** There are so many that there must be a mistake. */
        record Full() implements Upload {}
    }

    /** A part of a picture, in its pixels. */
    public record Crop(int x, int y, int width, int height) {}

    public record Size(int width, int height) {}

    public Upload upload(O owner, byte[] file) {
        return keep(owner, Pictures.take(file));
    }

    /** A new picture of a part of one that is there; empty where it is not. */
    public Optional<Upload> crop(O owner, String sha256, Crop part) {
        return find(owner, sha256)
                .map(picture ->
                        keep(owner, Pictures.crop(picture.bytes(), part.x(), part.y(), part.width(), part.height())));
    }

    public Optional<Content> find(O owner, String sha256) {
        var isThere = jooq.fetchExists(
                place.table(), place.owner().eq(owner).and(place.sha256().eq(sha256)));
        return isThere ? pictures.find(sha256) : Optional.empty();
    }

    /** Of these pictures those that are there. */
    public Map<String, Size> known(O owner, Collection<String> sha256s) {
        var there = jooq.select(place.sha256())
                .from(place.table())
                .where(place.owner().eq(owner).and(place.sha256().in(sha256s)))
                .fetchSet(place.sha256());
        return pictures.sizes(there);
    }

    /** Returns its address. */
    public String add(O owner, Intake.Accepted picture) {
        var sha256 = pictures.keep(picture);
        jooq.insertInto(place.table())
                .set(place.owner(), owner)
                .set(place.sha256(), sha256)
                .onConflictDoNothing()
                .execute();
        return sha256;
    }

    private Upload keep(O owner, Intake intake) {
        return switch (intake) {
            case Intake.TooLarge _ -> new Upload.TooLarge();
            case Intake.Unsupported _ -> new Upload.Unsupported();
            case Intake.Accepted picture ->
                isFull(owner)
                        ? new Upload.Full()
                        : new Upload.Kept(add(owner, picture), picture.width(), picture.height());
        };
    }

    private boolean isFull(O owner) {
        return jooq.fetchCount(place.table(), place.owner().eq(owner)) >= MAX_PICTURES;
    }
}
