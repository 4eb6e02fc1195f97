package fr.vitrine.events;

import static fr.vitrine.db.jooq.events.Tables.EVENT_SHELF;

import fr.vitrine.directory.PictureShelf;
import fr.vitrine.directory.PictureShelf.Crop;
import fr.vitrine.directory.PictureShelf.Place;
import fr.vitrine.directory.PictureShelf.Size;
import fr.vitrine.directory.PictureShelf.Upload;
import fr.vitrine.directory.Pictures;
import fr.vitrine.directory.PublishedImages.Content;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures that were brought for an event, shown or not: for its organiser's people and for staff. */
@Service
public class EventPictures {

    private final Events events;
    private final PictureShelf<EventId> shelf;

    EventPictures(DSLContext jooq, Pictures pictures, Events events) {
        this.events = events;
        this.shelf =
                new PictureShelf<>(jooq, pictures, new Place<>(EVENT_SHELF, EVENT_SHELF.EVENT_ID, EVENT_SHELF.SHA256));
    }

    @Transactional
    public Upload upload(Actor actor, EventId event, byte[] file) {
        events.get(actor, event);
        return shelf.upload(event, file);
    }

    /** A new picture of a part of one that is there; empty where the event has no such picture. */
    @Transactional
    public Optional<Upload> crop(Actor actor, EventId event, String sha256, Crop part) {
        events.get(actor, event);
        return shelf.crop(event, sha256, part);
    }

    /** Also what the public does not see yet, or any more. */
    @Transactional(readOnly = true)
    public Optional<Content> find(Actor actor, EventId event, String sha256) {
        events.get(actor, event);
        return shelf.find(event, sha256);
    }

    /** Of these pictures those that the event may show. */
    @Transactional(readOnly = true)
    public Map<String, Size> known(Actor actor, EventId event, Set<String> sha256s) {
        events.get(actor, event);
        return shelf.known(event, sha256s);
    }
}
