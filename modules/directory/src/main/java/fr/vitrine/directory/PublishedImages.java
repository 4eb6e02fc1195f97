package fr.vitrine.directory;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_IMAGE;
import static org.jooq.impl.DSL.selectOne;

import fr.vitrine.db.jooq.directory.enums.StructureStatus;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;

/** The pictures of published structures, by their content's address. Public: anybody may ask. */
@Service
public class PublishedImages {

    private final DSLContext jooq;
    private final Pictures pictures;
    private final PictureWidths widths;

    PublishedImages(DSLContext jooq, Pictures pictures, PictureWidths widths) {
        this.jooq = jooq;
        this.pictures = pictures;
        this.widths = widths;
    }

    /** @param mediaType {@code image/jpeg} or {@code image/png} */
    @SuppressWarnings("ArrayRecordComponent") // handed on to the network, never compared
    public record Content(byte[] bytes, String mediaType) {}

    public Optional<Content> find(String sha256) {
        return isShown(sha256) ? pictures.find(sha256) : Optional.empty();
    }

    /** @param width one of {@link PictureWidths#ALL} */
    public Optional<Content> find(String sha256, int width) {
        return isShown(sha256) ? widths.find(sha256, width) : Optional.empty();
    }

    private boolean isShown(String sha256) {
        return jooq.fetchExists(selectOne()
                .from(STRUCTURE_IMAGE)
                .join(STRUCTURE)
                .on(STRUCTURE.ID.eq(STRUCTURE_IMAGE.STRUCTURE_ID))
                .where(STRUCTURE_IMAGE.SHA256.eq(sha256).and(STRUCTURE.STATUS.eq(StructureStatus.published))));
    }
}
