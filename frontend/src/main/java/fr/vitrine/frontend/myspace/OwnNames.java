package fr.vitrine.frontend.myspace;

import fr.vitrine.directory.Structures;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.partners.Partners;
import org.springframework.stereotype.Component;

/** How what somebody answers for is called. */
@Component
class OwnNames {

    private final CurrentActor current;
    private final Structures structures;
    private final Partners partners;

    OwnNames(CurrentActor current, Structures structures, Partners partners) {
        this.current = current;
        this.structures = structures;
        this.partners = partners;
    }

    String of(StructureId structure) {
        return structures.get(current.get(), structure).details().name();
    }

    String of(PartnerId partner) {
        return partners.get(current.get(), partner).details().name();
    }
}
