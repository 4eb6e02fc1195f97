package fr.vitrine.frontend.publicsite.registration;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletRequest;

/** Why what was just sent to the page of a registration could not be done: key of a text. */
final class Refusal {

    private static final String ATTRIBUTE = Refusal.class.getName();

    private Refusal() {}

    static void keep(HttpServletRequest request, String key) {
        request.setAttribute(ATTRIBUTE, key);
    }

    /** Empty where nothing was refused. */
    static String current() {
        var request = VaadinRequest.getCurrent();
        return request != null && request.getAttribute(ATTRIBUTE) instanceof String key ? key : "";
    }
}
