package fr.vitrine.frontend.publicsite.messages;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletRequest;

/**
 * An answer that could not be sent.
 *
 * @param problem key of the text that says why; empty where there is no such answer
 */
record MessageDraft(String text, String problem) {

    private static final MessageDraft NONE = new MessageDraft("", "");
    private static final String ATTRIBUTE = MessageDraft.class.getName();

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static MessageDraft current() {
        var request = VaadinRequest.getCurrent();
        return request != null && request.getAttribute(ATTRIBUTE) instanceof MessageDraft draft ? draft : NONE;
    }
}
