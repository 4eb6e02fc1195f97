package fr.vitrine.directory;

import static fr.vitrine.db.jooq.directory.Tables.PICTURE;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_IMAGE;
import static org.jooq.Records.mapping;

import fr.vitrine.db.jooq.directory.enums.StructureStatus;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;

/** The pictures of published structures, by their content's address. Public: anybody may ask. */
@Service
public class PublishedImages {

    private final DSLContext jooq;

    PublishedImages(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** @param mediaType {@code image/jpeg} or {@code image/png} */
    @SuppressWarnings("ArrayRecordComponent") // handed on to the network, never compared
    public record Content(byte[] bytes, String mediaType) {}

    public Optional<Content> find(String sha256) {
        return jooq.select(PICTURE.CONTENT, PICTURE.MEDIA_TYPE)
                .from(STRUCTURE_IMAGE)
                .join(PICTURE)
                .on(PICTURE.SHA256.eq(STRUCTURE_IMAGE.SHA256))
                .join(STRUCTURE)
                .on(STRUCTURE.ID.eq(STRUCTURE_IMAGE.STRUCTURE_ID))
                .where(STRUCTURE_IMAGE.SHA256.eq(sha256).and(STRUCTURE.STATUS.eq(StructureStatus.published)))
                .limit(1)
                .fetchOptional(mapping(Content::new));
    }
}
