package fr.vitrine.directory;

import fr.vitrine.correspondence.report.ReportKind;
import fr.vitrine.correspondence.report.Reportable;
import fr.vitrine.directory.PublishedStructures.Lookup;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Slug;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Structures that the public sees, as what can be reported. */
@Component
class ReportedStructures implements Reportable {

    private final PublishedStructures published;
    private final Structures structures;

    ReportedStructures(PublishedStructures published, Structures structures) {
        this.published = published;
        this.structures = structures;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.STRUCTURE;
    }

    @Override
    public Optional<Target> find(String key) {
        return structure(key)
                .map(structure -> new Target(
                        structure.slug().value(), structure.details().name(), "/structures/" + structure.slug()));
    }

    private Optional<Structure> structure(String key) {
        return Slug.parse(key).map(published::find).flatMap(lookup -> switch (lookup) {
            case Lookup.Found(var structure) -> Optional.of(structure);
            case Lookup.Moved(var to) -> structure(to.value());
            case Lookup.Gone _, Lookup.Unknown _ -> Optional.empty();
        });
    }

    /** Archives it. */
    @Override
    public boolean takeDown(Actor actor, String subject, String reason) {
        actor.requireStaff();
        var structure = structure(subject);
        structure.ifPresent(found -> structures.setStatus(actor, found.id(), Status.ARCHIVED));
        return structure.isPresent();
    }
}
