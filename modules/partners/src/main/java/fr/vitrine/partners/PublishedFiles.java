package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.DOCUMENT;
import static fr.vitrine.db.jooq.partners.Tables.LOGO;
import static fr.vitrine.db.jooq.partners.Tables.PARTNER;
import static org.jooq.impl.DSL.selectOne;

import fr.vitrine.directory.PictureWidths;
import fr.vitrine.directory.Pictures;
import fr.vitrine.directory.PublishedImages.Content;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logos and documents of published partners. Public: anybody may ask. */
@Service
public class PublishedFiles {

    private static final Condition IS_PUBLISHED = PARTNER.STATUS.eq(Publication.PUBLISHED.stored());

    private final DSLContext jooq;
    private final Pictures pictures;
    private final PictureWidths widths;

    PublishedFiles(DSLContext jooq, Pictures pictures, PictureWidths widths) {
        this.jooq = jooq;
        this.pictures = pictures;
        this.widths = widths;
    }

    /** A document as it is handed out. */
    @SuppressWarnings("ArrayRecordComponent") // handed on to the network, never compared
    public record File(String name, String mediaType, byte[] bytes) {}

    /** @param sha256 its address */
    @Transactional(readOnly = true)
    public Optional<Content> logo(String sha256) {
        return isShown(sha256) ? pictures.find(sha256) : Optional.empty();
    }

    /** @param width one of {@link PictureWidths#ALL} */
    public Optional<Content> logo(String sha256, int width) {
        return isShown(sha256) ? widths.find(sha256, width) : Optional.empty();
    }

    private boolean isShown(String sha256) {
        return jooq.fetchExists(selectOne()
                .from(LOGO)
                .join(PARTNER)
                .on(PARTNER.ID.eq(LOGO.PARTNER_ID))
                .where(LOGO.SHA256.eq(sha256).and(IS_PUBLISHED)));
    }

    @Transactional(readOnly = true)
    public Optional<File> document(long id) {
        return jooq.select(DOCUMENT.NAME, DOCUMENT.MEDIA_TYPE, DOCUMENT.CONTENT)
                .from(DOCUMENT)
                .join(PARTNER)
                .on(PARTNER.ID.eq(DOCUMENT.PARTNER_ID))
                .where(DOCUMENT.ID.eq(id).and(IS_PUBLISHED))
                .fetchOptional(Records.mapping(File::new));
    }
}
