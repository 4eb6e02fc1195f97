package fr.vitrine.frontend.registrationdesk;

import com.vaadin.flow.router.Location;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.EventId;
import java.util.Locale;

/** A page on the registrations of an event, the same for staff and for organisers. */
public interface DeskPage {

    String title();

    El content();

    /** Draws it for who looks. */
    @FunctionalInterface
    interface Maker {

        /**
         * @param area {@code /gestion} or {@code /mon-espace}
         * @throws fr.vitrine.kernel.AccessDenied where the event is somebody else's
         */
        DeskPage of(RegistrationServices services, EventId event, Locale locale, String area, Location address);
    }
}
