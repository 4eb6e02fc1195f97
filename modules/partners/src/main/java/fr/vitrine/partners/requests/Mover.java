package fr.vitrine.partners.requests;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who moves a request, once it is clear that they may act as such.
 *
 * @param person null for who has not signed in
 */
record Mover(Role role, @Nullable PersonId person) {

    static final Mover CLOCK = new Mover(Role.CLOCK, null);

    /** By the link of a mail. */
    static final Mover PERSON = new Mover(Role.PERSON, null);

    /** By the link of a mail. */
    static final Mover CONTACT = new Mover(Role.PARTNER, null);

    static Mover staff(Actor actor) {
        actor.requireStaff();
        return new Mover(Role.STAFF, actor.person().orElse(null));
    }
}
