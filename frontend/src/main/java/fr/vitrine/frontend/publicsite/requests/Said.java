package fr.vitrine.frontend.publicsite.requests;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What a page has to say about what was just sent to it, with what was typed where that is to be shown once more.
 *
 * @param notice key of a text; empty for none
 * @param where what of the page it is about: the id of an assignment, or a part's name
 * @param text what was typed there
 */
record Said(String notice, String where, String text) {

    private static final Said NOTHING = new Said("", "", "");
    private static final String ATTRIBUTE = Said.class.getName();

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Said current() {
        var request = VaadinRequest.getCurrent();
        return request != null && request.getAttribute(ATTRIBUTE) instanceof Said said ? said : NOTHING;
    }

    boolean isAbout(String part) {
        return !notice.isEmpty() && where.equals(part);
    }

    /** What was typed there, if it is to be shown once more. */
    String typed(String part) {
        return isAbout(part) ? text : "";
    }
}
