package fr.vitrine.events;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.StructureId;
import java.util.Optional;

/** Who holds an event. */
public sealed interface Organiser {

    record Structure(StructureId id) implements Organiser {}

    record Partner(PartnerId id) implements Organiser {}

    /** The authority that runs the site. */
    record Authority() implements Organiser {}

    Authority AUTHORITY = new Authority();

    /** Whether the actor speaks for it. */
    default boolean mayBeSpokenForBy(Actor actor) {
        return switch (this) {
            case Structure(var id) -> actor.mayEdit(id);
            case Partner(var id) -> actor.mayEdit(id);
            case Authority _ -> actor.isStaff();
        };
    }

    /** How addresses and the agenda name it: {@code s12}, {@code p3}, {@code a}. */
    default String key() {
        return switch (this) {
            case Structure(var id) -> "s" + id;
            case Partner(var id) -> "p" + id;
            case Authority _ -> "a";
        };
    }

    /** Reads {@link #key}: empty where it is none. */
    static Optional<Organiser> parse(String key) {
        if (key.equals("a")) {
            return Optional.of(AUTHORITY);
        }
        if (!key.matches("[sp]\\d{1,18}")) {
            return Optional.empty();
        }
        var id = Long.parseLong(key.substring(1));
        return Optional.of(key.startsWith("s") ? new Structure(new StructureId(id)) : new Partner(new PartnerId(id)));
    }
}
