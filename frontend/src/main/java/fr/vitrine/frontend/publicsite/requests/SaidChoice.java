package fr.vitrine.frontend.publicsite.requests;

import com.vaadin.flow.server.VaadinRequest;
import fr.vitrine.kernel.PartnerId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Which partners were ticked in a form that has to be shown once more. */
record SaidChoice(Set<PartnerId> partners) {

    private static final String ATTRIBUTE = SaidChoice.class.getName();

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Set<PartnerId> current() {
        var request = VaadinRequest.getCurrent();
        return request != null && request.getAttribute(ATTRIBUTE) instanceof SaidChoice said
                ? said.partners()
                : Set.of();
    }
}
