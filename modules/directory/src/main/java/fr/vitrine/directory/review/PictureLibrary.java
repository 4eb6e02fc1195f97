package fr.vitrine.directory.review;

import fr.vitrine.directory.PictureShelf;
import fr.vitrine.directory.PictureShelf.Crop;
import fr.vitrine.directory.PictureShelf.Size;
import fr.vitrine.directory.PictureShelf.Upload;
import fr.vitrine.directory.PublishedImages.Content;
import fr.vitrine.directory.StructureImages;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures that the people of a structure have brought, shown or not. Nobody can use those of another structure. */
@Service
public class PictureLibrary {

    /** So many a structure shows at most. */
    public static final int MAX_SHOWN = 20;

    private final PictureShelf<StructureId> shelf;

    PictureLibrary(StructureImages images) {
        this.shelf = images.shelf();
    }

    @Transactional
    public Upload upload(Actor actor, StructureId structure, byte[] file) {
        actor.requireEditing(structure);
        return shelf.upload(structure, file);
    }

    /** A new picture of a part of one that is there; empty where the structure has no such picture. */
    @Transactional
    public Optional<Upload> crop(Actor actor, StructureId structure, String sha256, Crop part) {
        actor.requireEditing(structure);
        return shelf.crop(structure, sha256, part);
    }

    /** For those who edit the structure: also what is not shown yet. */
    @Transactional(readOnly = true)
    public Optional<Content> find(Actor actor, StructureId structure, String sha256) {
        actor.requireEditing(structure);
        return shelf.find(structure, sha256);
    }

    /** Empty where the structure has no such picture. */
    @Transactional(readOnly = true)
    public Optional<Size> size(Actor actor, StructureId structure, String sha256) {
        actor.requireEditing(structure);
        return Optional.ofNullable(known(structure, Set.of(sha256)).get(sha256));
    }

    /** Of these pictures those that the structure may show. */
    Map<String, Size> known(StructureId structure, Collection<String> sha256s) {
        return shelf.known(structure, sha256s);
    }
}
