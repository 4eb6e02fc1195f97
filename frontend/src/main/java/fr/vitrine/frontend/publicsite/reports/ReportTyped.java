package fr.vitrine.frontend.publicsite.reports;

import static fr.vitrine.frontend.publicsite.TypedForm.value;

import com.vaadin.flow.server.VaadinRequest;
import fr.vitrine.correspondence.conversation.FormTrace;
import fr.vitrine.correspondence.report.Complaint;
import fr.vitrine.correspondence.report.Complaint.Problem;
import fr.vitrine.frontend.web.firstresponse.PlainPages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/**
 * What was typed into a form that reports something, and has to be put right.
 *
 * @param notice key of a text on the form as a whole; empty for none
 */
record ReportTyped(Complaint complaint, Set<Problem> problems, String notice) {

    static final String REASON = "motif";
    static final String WORDS = "message";
    static final String EMAIL = "email";
    static final String STAMP = "forme";
    static final String TRAP = "url";

    private static final String ATTRIBUTE = ReportTyped.class.getName();
    private static final ReportTyped NOTHING = new ReportTyped(new Complaint("", "", "", Locale.FRENCH), Set.of(), "");

    ReportTyped {
        problems = Set.copyOf(problems);
    }

    static Complaint complaint(HttpServletRequest request) {
        return new Complaint(
                value(request, REASON), value(request, WORDS), value(request, EMAIL), PlainPages.languageOf(request));
    }

    static FormTrace trace(HttpServletRequest request) {
        return new FormTrace(value(request, STAMP), value(request, TRAP), request.getRemoteAddr());
    }

    boolean isRefused() {
        return !problems.isEmpty() || !notice.isEmpty();
    }

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Of the request that is being answered: empty unless it was the form itself. */
    static ReportTyped current() {
        var request = VaadinRequest.getCurrent();
        return request != null && request.getAttribute(ATTRIBUTE) instanceof ReportTyped typed ? typed : NOTHING;
    }
}
