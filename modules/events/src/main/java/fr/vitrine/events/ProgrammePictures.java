package fr.vitrine.events;

import static fr.vitrine.db.jooq.events.Tables.PROGRAMME_SHELF;

import fr.vitrine.directory.PictureShelf;
import fr.vitrine.directory.PictureShelf.Crop;
import fr.vitrine.directory.PictureShelf.Place;
import fr.vitrine.directory.PictureShelf.Size;
import fr.vitrine.directory.PictureShelf.Upload;
import fr.vitrine.directory.Pictures;
import fr.vitrine.directory.PublishedImages.Content;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.ProgrammeId;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures that staff have brought for a programme, shown or not. */
@Service
public class ProgrammePictures {

    private final PictureShelf<ProgrammeId> shelf;

    ProgrammePictures(DSLContext jooq, Pictures pictures) {
        this.shelf = new PictureShelf<>(
                jooq, pictures, new Place<>(PROGRAMME_SHELF, PROGRAMME_SHELF.PROGRAMME_ID, PROGRAMME_SHELF.SHA256));
    }

    @Transactional
    public Upload upload(Actor actor, ProgrammeId programme, byte[] file) {
        actor.requireStaff();
        return shelf.upload(programme, file);
    }

    /** A new picture of a part of one that is there; empty where it is not. */
    @Transactional
    public Optional<Upload> crop(Actor actor, ProgrammeId programme, String sha256, Crop part) {
        actor.requireStaff();
        return shelf.crop(programme, sha256, part);
    }

    @Transactional(readOnly = true)
    public Optional<Content> find(Actor actor, ProgrammeId programme, String sha256) {
        actor.requireStaff();
        return shelf.find(programme, sha256);
    }

    /** Empty where the programme may not show it. */
    @Transactional(readOnly = true)
    public Optional<Size> size(Actor actor, ProgrammeId programme, String sha256) {
        actor.requireStaff();
        return Optional.ofNullable(shelf.known(programme, Set.of(sha256)).get(sha256));
    }
}
