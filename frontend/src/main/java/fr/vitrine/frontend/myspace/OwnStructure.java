package fr.vitrine.frontend.myspace;

import com.vaadin.flow.router.BeforeEnterEvent;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import java.util.Optional;

/** The structure that an address of the own space is about. */
public final class OwnStructure {

    private static final int MAX_DIGITS = 18;

    private OwnStructure() {}

    /** Empty where there is none that the actor may edit: whether there is another one is nobody's business. */
    public static Optional<StructureId> of(BeforeEnterEvent event, Actor actor) {
        return event.getRouteParameters()
                .get("id")
                .filter(id -> id.length() <= MAX_DIGITS && id.matches("\\d+"))
                .map(id -> new StructureId(Long.parseLong(id)))
                .filter(actor::mayEdit);
    }
}
