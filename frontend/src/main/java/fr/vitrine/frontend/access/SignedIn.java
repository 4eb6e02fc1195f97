package fr.vitrine.frontend.access;

import fr.vitrine.kernel.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A person who has signed in, as Spring Security and Vaadin see them. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Actor.Person actor;
    private final boolean secondFactor;
    private final Instant since;

    /** @param since when who they are was shown */
    SignedIn(Actor.Person actor, boolean secondFactor, Instant since) {
        super(roles(actor));
        this.actor = actor;
        this.secondFactor = secondFactor;
        this.since = since;
        setAuthenticated(true);
    }

    Actor.Person actor() {
        return actor;
    }

    boolean hasSecondFactor() {
        return secondFactor;
    }

    Instant since() {
        return since;
    }

    /** The same sign-in, with what the person may do by now. */
    SignedIn as(Actor.Person now) {
        return new SignedIn(now, secondFactor, since);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return actor.id();
    }

    @Override
    public String getName() {
        return actor.id().toString();
    }

    private static Collection<GrantedAuthority> roles(Actor.Person actor) {
        var roles = new ArrayList<GrantedAuthority>(List.of(role(Area.PERSON)));
        if (actor.isStaff()) {
            roles.add(role(Area.STAFF));
        }
        if (actor.isAdministrator()) {
            roles.add(role(Area.ADMINISTRATOR));
        }
        return roles;
    }

    private static GrantedAuthority role(String name) {
        return new SimpleGrantedAuthority("ROLE_" + name);
    }
}
