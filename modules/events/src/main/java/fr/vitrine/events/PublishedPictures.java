package fr.vitrine.events;

import static fr.vitrine.db.jooq.events.Tables.EVENT;
import static fr.vitrine.db.jooq.events.Tables.EVENT_PICTURE;
import static fr.vitrine.db.jooq.events.Tables.PROGRAMME;
import static org.jooq.impl.DSL.selectOne;

import fr.vitrine.directory.PictureWidths;
import fr.vitrine.directory.Pictures;
import fr.vitrine.directory.PublishedImages.Content;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures of published events and programmes, by their content's address. Public: anybody may ask. */
@Service
public class PublishedPictures {

    private final DSLContext jooq;
    private final Pictures pictures;
    private final PictureWidths widths;

    PublishedPictures(DSLContext jooq, Pictures pictures, PictureWidths widths) {
        this.jooq = jooq;
        this.pictures = pictures;
        this.widths = widths;
    }

    @Transactional(readOnly = true)
    public Optional<Content> find(String sha256) {
        return isShown(sha256) ? pictures.find(sha256) : Optional.empty();
    }

    /** @param width one of {@link PictureWidths#ALL} */
    public Optional<Content> find(String sha256, int width) {
        return isShown(sha256) ? widths.find(sha256, width) : Optional.empty();
    }

    private boolean isShown(String sha256) {
        var isOfEvent = jooq.fetchExists(selectOne()
                .from(EVENT_PICTURE)
                .join(EVENT)
                .on(EVENT.ID.eq(EVENT_PICTURE.EVENT_ID))
                .where(EVENT_PICTURE.SHA256.eq(sha256).and(PublishedEvents.IS_PUBLISHED)));
        return isOfEvent
                || jooq.fetchExists(
                        PROGRAMME, PROGRAMME.PICTURE_SHA256.eq(sha256).and(PublishedProgrammes.IS_PUBLISHED));
    }
}
