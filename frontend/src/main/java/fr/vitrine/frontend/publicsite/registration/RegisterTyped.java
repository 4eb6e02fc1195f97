package fr.vitrine.frontend.publicsite.registration;

import com.vaadin.flow.server.VaadinRequest;
import fr.vitrine.events.registration.RegistrationForm;
import fr.vitrine.events.registration.RegistrationForm.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a form of registration, with what is wrong with it.
 *
 * @param form null: nothing was typed yet
 * @param notice key of a text on the form as a whole; empty for none
 */
record RegisterTyped(@Nullable RegistrationForm form, Set<Problem> problems, String notice) {

    private static final RegisterTyped NOTHING = new RegisterTyped(null, Set.of(), "");
    private static final String ATTRIBUTE = RegisterTyped.class.getName();

    RegisterTyped {
        problems = Set.copyOf(problems);
    }

    boolean isRefused() {
        return !problems.isEmpty() || !notice.isEmpty();
    }

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Of the request that is being answered, if that was the form itself. */
    static RegisterTyped current() {
        var request = VaadinRequest.getCurrent();
        return request != null && request.getAttribute(ATTRIBUTE) instanceof RegisterTyped typed ? typed : NOTHING;
    }
}
