package fr.vitrine.partners.requests;

import fr.vitrine.correspondence.conversation.FormScreening;
import fr.vitrine.correspondence.conversation.FormTrace;
import fr.vitrine.correspondence.conversation.HoldReason;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.partners.requests.RequestForm.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what anybody types: it is a draft until whoever has the address sends it from the link of a mail.
 * What looks unwanted is held for staff, and its link is mailed when they let it go.
 */
@Service
public class RequestDrafts {

    private static final String PURPOSE = "partners.request-form";
    private static final String SUBJECT = "project";
    private static final Duration MEMORY = Duration.ofDays(7);
    private static final int MOST_OTHERS = 3;

    private final RequestStore store;
    private final RequestRows rows;
    private final RequestMails mails;
    private final RequestLimits limits;
    private final FormScreening screening;
    private final HeldRequests held;

    RequestDrafts(
            RequestStore store,
            RequestRows rows,
            RequestMails mails,
            RequestLimits limits,
            FormScreening screening,
            HeldRequests held) {
        this.store = store;
        this.rows = rows;
        this.mails = mails;
        this.limits = limits;
        this.screening = screening;
        this.held = held;
    }

    /** What came of handing a form in. */
    public sealed interface DraftResult {

        /** The link is on its way. Whoever sent what is held for staff is told the same. */
        record Kept() implements DraftResult {}

        record Invalid(Set<Problem> problems) implements DraftResult {}

        /** The form was drawn too long ago, or not by this site: to be sent once more. */
        record Stale() implements DraftResult {}

        /** Many from this address or this network. */
        record TooMany() implements DraftResult {}
    }

    /** Goes into the form as a hidden field: says when it was drawn. */
    public String stamp() {
        return screening.stamp(PURPOSE, SUBJECT);
    }

    @Transactional
    public DraftResult keep(RequestForm form, FormTrace trace) {
        var problems = form.problems();
        var email = form.address();
        if (!problems.isEmpty() || email.isEmpty()) {
            return new DraftResult.Invalid(problems);
        }
        var drawn = screening.drawnAt(PURPOSE, SUBJECT, trace.stamp());
        if (drawn.isEmpty()) {
            return new DraftResult.Stale();
        }
        if (!limits.admitsDraft(email.get(), trace.client())) {
            return new DraftResult.TooMany();
        }
        var id = store.create(form, false);
        var reasons = reasons(form, email.get(), trace, drawn.get());
        if (reasons.isEmpty()) {
            mails.toPerson(RequestMails.DRAFT, rows.get(id), Map.of());
        } else {
            held.hold(id, reasons);
        }
        return new DraftResult.Kept();
    }

    private Set<HoldReason> reasons(RequestForm form, EmailAddress email, FormTrace trace, Instant drawn) {
        var reasons = screening.reasons(trace, drawn, form.description(), form.name());
        if (held.othersWithText(email, form.description(), MEMORY) >= MOST_OTHERS) {
            reasons.add(HoldReason.REPETITION);
        }
        if (limits.isFlood()) {
            reasons.add(HoldReason.FLOOD);
        }
        return reasons;
    }
}
