package fr.vitrine.frontend.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/** The session that somebody has elsewhere, where they signed in there. */
public interface ProviderSession {

    /** Where it is ended; empty where there is none. Asked before this site's own session ends. */
    Optional<URI> leave(HttpServletRequest request);
}
