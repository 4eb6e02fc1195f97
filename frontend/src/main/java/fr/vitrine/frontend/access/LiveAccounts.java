package fr.vitrine.frontend.access;

import fr.vitrine.accounts.People;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at each request what a person may do now: a role that was taken away is gone, a disabled account is out, and so is
 * whoever signed in too long ago.
 */
final class LiveAccounts extends OncePerRequestFilter {

    private final People people;
    private final Sessions sessions;

    LiveAccounts(People people, Sessions sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/VAADIN/build/") || request.getSession(false) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            var actor = people.actor(signedIn.actor().id(), signedIn.hasSecondFactor());
            if (actor.isEmpty() || sessions.isOver(signedIn)) {
                sessions.end(request);
            } else if (!actor.get().equals(signedIn.actor())) {
                sessions.keep(signedIn.as(actor.get()), request, response);
            }
        }
        chain.doFilter(request, response);
    }
}
