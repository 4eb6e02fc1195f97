package fr.vitrine.frontend.access;

import fr.vitrine.kernel.Actor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** On whose behalf a view calls a service: asked for anew at each call, since what a person may do can end at any time. */
@Component
public class CurrentActor {

    /** A visitor where nobody has signed in. */
    public Actor get() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? signedIn.actor()
                : Actor.VISITOR;
    }

    /** Whether the session has shown both factors; staff or not. */
    public boolean hasSecondFactor() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                && signedIn.hasSecondFactor();
    }
}
