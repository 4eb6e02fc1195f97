package fr.vitrine.frontend.publicsite.requests;

import com.vaadin.flow.server.VaadinRequest;
import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.partners.requests.RequestForm.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * What stands in the form of a request: typed and to be shown once more, or as it is stored.
 *
 * @param asked stage, domain, place, who and needs
 * @param notice key of a text on the form as a whole; empty for none
 * @param partner slug of the partner from whose page it was asked for; empty: from none
 */
record RequestTyped(
        AskedAddress asked,
        String description,
        String name,
        String email,
        String phone,
        boolean consent,
        String partner,
        Set<Problem> problems,
        String notice) {

    private static final String ATTRIBUTE = RequestTyped.class.getName();

    RequestTyped {
        problems = Set.copyOf(problems);
    }

    static RequestTyped empty(AskedAddress asked) {
        return new RequestTyped(asked, "", "", "", "", false, "", Set.of(), "");
    }

    RequestTyped refused(Set<Problem> why, String said) {
        return new RequestTyped(asked, description, name, email, phone, consent, partner, why, said);
    }

    boolean isRefused() {
        return !problems.isEmpty() || !notice.isEmpty();
    }

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Of the request that is being answered, if that was the form itself; else the other. */
    static RequestTyped currentOr(RequestTyped otherwise) {
        var request = VaadinRequest.getCurrent();
        return request != null && request.getAttribute(ATTRIBUTE) instanceof RequestTyped typed ? typed : otherwise;
    }
}
