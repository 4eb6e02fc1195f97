package fr.vitrine.frontend.access;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import fr.vitrine.kernel.Actor;
import java.time.Instant;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody who has signed in, for tests of private views. */
public final class SignIns {

    private SignIns() {}

    /** As Spring Security's filters would have it for the request that the view is opened by. */
    public static void as(Actor.Person person) {
        var signedIn = new SignedIn(person, person.staff() != null, Instant.now());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(signedIn);
        request.setUserInRole(
                (_, role) -> signedIn.getAuthorities().contains(new SimpleGrantedAuthority("ROLE_" + role)));
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }
}
