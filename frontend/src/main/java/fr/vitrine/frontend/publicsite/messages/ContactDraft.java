package fr.vitrine.frontend.publicsite.messages;

import com.vaadin.flow.server.VaadinRequest;
import fr.vitrine.correspondence.conversation.ContactMessage.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * What was typed into a contact form that has to be shown once more, and why.
 *
 * @param notice key of a text on the form as a whole; empty for none
 */
record ContactDraft(String name, String email, String subject, String text, Set<Problem> problems, String notice) {

    static final ContactDraft EMPTY = new ContactDraft("", "", "", "", Set.of(), "");

    private static final String ATTRIBUTE = ContactDraft.class.getName();

    ContactDraft {
        problems = Set.copyOf(problems);
    }

    boolean isRefused() {
        return !problems.isEmpty() || !notice.isEmpty();
    }

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Of the request that is being answered: empty unless it was the form itself. */
    static ContactDraft current() {
        var request = VaadinRequest.getCurrent();
        return request != null && request.getAttribute(ATTRIBUTE) instanceof ContactDraft draft ? draft : EMPTY;
    }
}
