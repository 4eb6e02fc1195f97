package fr.vitrine.frontend.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.vitrine.frontend.access.Sessions;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How long the server remembers a visitor: next to nothing at first, since whoever asks may be a robot that runs scripts;
 * longer once the page has come alive, and longest for who has signed in.
 */
@Component
final class SessionLife implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Duration FIRST = Duration.ofSeconds(60);
    private static final Duration ALIVE = Duration.ofMinutes(15);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(
                        init -> init.getSession().getSession().setMaxInactiveInterval((int) FIRST.toSeconds()));
        event.getSource()
                .addUIInitListener(init -> init.getUI().addAfterNavigationListener(_ -> {
                    var session = init.getUI().getSession().getSession();
                    if (session != null) {
                        session.setMaxInactiveInterval((int) life().toSeconds());
                    }
                }));
    }

    private static Duration life() {
        var request = VaadinRequest.getCurrent();
        return request != null && request.getUserPrincipal() != null ? Sessions.IDLE : ALIVE;
    }
}
