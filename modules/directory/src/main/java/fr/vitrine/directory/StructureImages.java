package fr.vitrine.directory;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_IMAGE;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_PICTURE;

import fr.vitrine.directory.PictureShelf.Place;
import fr.vitrine.directory.Pictures.Intake;
import fr.vitrine.kernel.StructureId;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pictures of structures, and which of them each may show. */
@Component
public class StructureImages {

    public static final int MAX_ALTERNATIVE = PictureShelf.MAX_ALTERNATIVE;
    public static final int MAX_CREDIT = PictureShelf.MAX_CREDIT;

    private final DSLContext jooq;
    private final PictureShelf<StructureId> shelf;

    StructureImages(DSLContext jooq, Pictures pictures) {
        this.jooq = jooq;
        this.shelf = new PictureShelf<>(
                jooq,
                pictures,
                new Place<>(STRUCTURE_PICTURE, STRUCTURE_PICTURE.STRUCTURE_ID, STRUCTURE_PICTURE.SHA256));
    }

    /** What the people of structures have brought. */
    public PictureShelf<StructureId> shelf() {
        return shelf;
    }

    /** A picture ready to be stored. */
    public record NewImage(
            Intake.Accepted picture,
            String sha256,
            boolean logo,
            String alternative,
            @Nullable String credit) {

        public static NewImage of(Intake.Accepted picture, boolean logo, String alternative, @Nullable String credit) {
            return new NewImage(picture, Pictures.hash(picture.content()), logo, alternative, credit);
        }

        public Structure.Image shown() {
            return new Structure.Image(
                    sha256, logo, picture.width(), picture.height(), alternative, credit == null ? "" : credit);
        }
    }

    void arrange(StructureId structure, List<Structure.Image> images) {
        jooq.deleteFrom(STRUCTURE_IMAGE)
                .where(STRUCTURE_IMAGE.STRUCTURE_ID.eq(structure))
                .execute();
        IntStream.range(0, images.size()).forEach(n -> insert(structure, n, images.get(n)));
    }

    private void insert(StructureId structure, int position, Structure.Image image) {
        jooq.insertInto(STRUCTURE_IMAGE)
                .set(STRUCTURE_IMAGE.STRUCTURE_ID, structure)
                .set(STRUCTURE_IMAGE.POSITION, (short) position)
                .set(STRUCTURE_IMAGE.IS_LOGO, image.logo())
                .set(STRUCTURE_IMAGE.SHA256, image.sha256())
                .set(STRUCTURE_IMAGE.ALTERNATIVE, image.alternative())
                .set(STRUCTURE_IMAGE.CREDIT, image.credit().isEmpty() ? null : image.credit())
                .execute();
    }
}
