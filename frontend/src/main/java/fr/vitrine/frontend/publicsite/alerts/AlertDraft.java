package fr.vitrine.frontend.publicsite.alerts;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What a form said that has to be shown once more.
 *
 * @param problem key of the text that says why; empty: nothing is wrong yet
 */
record AlertDraft(String area, String query, String email, String problem) {

    private static final String ATTRIBUTE = AlertDraft.class.getName();

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Of the request that is being answered, where it was the form. */
    static Optional<AlertDraft> current() {
        var request = VaadinRequest.getCurrent();
        return request != null && request.getAttribute(ATTRIBUTE) instanceof AlertDraft draft
                ? Optional.of(draft)
                : Optional.empty();
    }
}
