package fr.vitrine.frontend.backoffice.structures;

import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.StructureId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What can be changed in a row of the grid. */
record QuickChange(
        String name, @Nullable PhoneNumber phone, @Nullable EmailAddress email, Status status, Set<String> tags) {

    QuickChange {
        tags = Set.copyOf(tags);
    }

    static QuickChange of(Structure structure, Set<String> tags) {
        var details = structure.details();
        return new QuickChange(details.name(), details.phone(), details.email(), structure.status(), tags);
    }

    /** Made on that version; the rest of the structure stays as it is now. */
    SaveResult save(GridServices services, StructureId id, int version) {
        var actor = services.current().get();
        var before = services.structures().get(actor, id);
        var saved = services.structures().update(actor, id, version, on(before.details()));
        if (!(saved instanceof SaveResult.Saved(var structure))) {
            return saved;
        }
        replaceTags(services, actor, id);
        return structure.status() == status
                ? saved
                : new SaveResult.Saved(services.structures().setStatus(actor, id, status));
    }

    private StructureDetails on(StructureDetails details) {
        return details.with().name(name).phone(phone).email(email).build();
    }

    private void replaceTags(GridServices services, Actor actor, StructureId id) {
        var had = services.notes().tags(actor, List.of(id)).getOrDefault(id, Set.of());
        var all = new TreeSet<>(tags);
        all.addAll(had);
        for (var tag : all) {
            if (!had.contains(tag)) {
                services.notes().tag(actor, List.of(id), tag);
            } else if (!tags.contains(tag)) {
                services.notes().untag(actor, List.of(id), tag);
            }
        }
    }
}
