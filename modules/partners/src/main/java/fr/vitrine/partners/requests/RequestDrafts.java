package fr.vitrine.partners.requests;

import fr.vitrine.correspondence.conversation.FormTrace;
import fr.vitrine.correspondence.secret.SignedLinks;
import fr.vitrine.partners.requests.RequestForm.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what anybody types: it is a draft until whoever has the address sends it from the link of a mail. */
@Service
public class RequestDrafts {

    private static final String PURPOSE = "partners.request-form";
    private static final Duration FORM_LIFE = Duration.ofHours(24);
    private static final Duration FASTEST = Duration.ofSeconds(4);

    private final RequestStore store;
    private final RequestRows rows;
    private final RequestMails mails;
    private final RequestLimits limits;
    private final SignedLinks signatures;
    private final Clock clock;

    RequestDrafts(
            RequestStore store,
            RequestRows rows,
            RequestMails mails,
            RequestLimits limits,
            SignedLinks signatures,
            Clock clock) {
        this.store = store;
        this.rows = rows;
        this.mails = mails;
        this.limits = limits;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** What came of handing a form in. */
    public sealed interface DraftResult {

        /** The link is on its way. A program that filled in what nobody sees is told the same. */
        record Kept() implements DraftResult {}

        record Invalid(Set<Problem> problems) implements DraftResult {}

        /** The form was drawn too long ago, a moment ago, or not by this site: to be sent once more. */
        record Stale() implements DraftResult {}

        /** Many from this address or this network. */
        record TooMany() implements DraftResult {}
    }

    /** Goes into the form as a hidden field: says when it was drawn. */
    public String stamp() {
        var now = clock.instant();
        return signatures.sign(PURPOSE, Long.toString(now.getEpochSecond()), now.plus(FORM_LIFE));
    }

    @Transactional
    public DraftResult keep(RequestForm form, FormTrace trace) {
        var problems = form.problems();
        var email = form.address();
        if (!problems.isEmpty() || email.isEmpty()) {
            return new DraftResult.Invalid(problems);
        }
        if (!isDrawnByUs(trace.stamp())) {
            return new DraftResult.Stale();
        }
        if (!limits.admitsDraft(email.get(), trace.client())) {
            return new DraftResult.TooMany();
        }
        if (trace.trap().isEmpty()) {
            var id = store.create(form, false);
            mails.toPerson(RequestMails.DRAFT, rows.get(id), Map.of());
        }
        return new DraftResult.Kept();
    }

    private boolean isDrawnByUs(String stamp) {
        return signatures
                .verify(PURPOSE, stamp)
                .map(said -> Instant.ofEpochSecond(Long.parseLong(said)))
                .filter(drawn -> !clock.instant().isBefore(drawn.plus(FASTEST)))
                .isPresent();
    }
}
