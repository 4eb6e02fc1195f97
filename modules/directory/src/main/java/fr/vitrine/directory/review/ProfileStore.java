package fr.vitrine.directory.review;

import fr.vitrine.directory.Change;
import fr.vitrine.directory.DirectoryChanged;
import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureWriter;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a profile in place of a structure's own. Who calls it has a transaction open, the structure locked, and asked who it is. */
@Component
class ProfileStore {

    private final StructureWriter writer;
    private final ApplicationEventPublisher events;

    ProfileStore(StructureWriter writer, ApplicationEventPublisher events) {
        this.writer = writer;
        this.events = events;
    }

    /** Saved or SIRET taken. */
    SaveResult write(Change change, Structure current, Profile profile) {
        var details = profile.details();
        var holder = writer.holderOf(details.siret(), current.id());
        if (holder.isPresent()) {
            return new SaveResult.SiretTaken(holder.get());
        }
        var isNew = !details.equals(current.details());
        if (isNew) {
            writer.replace(change, current, details);
        }
        var showsOthers = !profile.images().equals(current.images());
        if (showsOthers) {
            writer.arrangeImages(change, current.id(), profile.images());
        }
        if (isNew || showsOthers) {
            writer.markCurated(current.id());
            events.publishEvent(new DirectoryChanged());
        }
        return new SaveResult.Saved(writer.current(List.of(current.id())).getFirst());
    }
}
