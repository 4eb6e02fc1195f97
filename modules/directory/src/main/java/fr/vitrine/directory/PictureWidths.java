package fr.vitrine.directory;

import static fr.vitrine.db.jooq.directory.Tables.PICTURE;
import static fr.vitrine.db.jooq.directory.Tables.PICTURE_WIDTH;
import static org.jooq.Records.mapping;

import fr.vitrine.directory.PublishedImages.Content;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Pictures no wider than they are shown. One is drawn when it is first asked for, and kept: so all have them, whenever and
 * however they came. Who asks knows that the picture may be seen.
 */
@Component
public class PictureWidths {

    /** A thumbnail, a card, and the head of a page on a phone of the finest; beyond is the picture itself. */
    public static final List<Integer> ALL = List.of(320, 640, 1024);

    /** A large picture takes 10 MB while it is drawn: on the day of a deployment all are asked for at once. */
    private final Semaphore drawing = new Semaphore(2);

    private final DSLContext jooq;

    PictureWidths(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** What is no wider than that stays as it is; empty where there is no such picture, or it is drawn at no such width. */
    public Optional<Content> find(String sha256, int width) {
        return ALL.contains(width) ? kept(sha256, width).or(() -> drawnInTurn(sha256, width)) : Optional.empty();
    }

    private Optional<Content> drawnInTurn(String sha256, int width) {
        drawing.acquireUninterruptibly();
        try {
            return kept(sha256, width).or(() -> drawn(sha256, width));
        } finally {
            drawing.release();
        }
    }

    private Optional<Content> kept(String sha256, int width) {
        return jooq.select(PICTURE_WIDTH.CONTENT, PICTURE.MEDIA_TYPE)
                .from(PICTURE_WIDTH)
                .join(PICTURE)
                .on(PICTURE.SHA256.eq(PICTURE_WIDTH.SHA256))
                .where(PICTURE_WIDTH.SHA256.eq(sha256).and(PICTURE_WIDTH.WIDTH.eq(width)))
                .fetchOptional(mapping(Content::new));
    }

    private Optional<Content> drawn(String sha256, int width) {
        return jooq.select(PICTURE.CONTENT, PICTURE.MEDIA_TYPE, PICTURE.WIDTH)
                .from(PICTURE)
                .where(PICTURE.SHA256.eq(sha256))
                .fetchOptional(row -> row.value3() <= width
                        ? new Content(row.value1(), row.value2())
                        : keep(sha256, width, Pictures.narrowed(row.value1(), row.value2(), width)));
    }

    /** Of two who are first, one keeps it. */
    private Content keep(String sha256, int width, Content drawn) {
        jooq.insertInto(PICTURE_WIDTH)
                .set(PICTURE_WIDTH.SHA256, sha256)
                .set(PICTURE_WIDTH.WIDTH, width)
                .set(PICTURE_WIDTH.CONTENT, drawn.bytes())
                .onConflictDoNothing()
                .execute();
        return drawn;
    }
}
