package fr.vitrine.correspondence.report;

import fr.vitrine.correspondence.RateLimits;
import fr.vitrine.correspondence.conversation.ConversationId;
import fr.vitrine.correspondence.conversation.FormScreening;
import fr.vitrine.correspondence.conversation.FormTrace;
import fr.vitrine.correspondence.conversation.HoldReason;
import fr.vitrine.correspondence.conversation.Threads;
import fr.vitrine.correspondence.report.Reportable.Target;
import fr.vitrine.kernel.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The form by which anybody reports what the public sees, and a conversation's two sides what they see of it. */
@Service
public class AbuseReports {

    private static final String PURPOSE = "report-form";
    private static final int PER_CLIENT = 10;
    private static final int IN_ALL = 100;
    private static final String ALL = "all";

    private final ReportTargets targets;
    private final ReportRows rows;
    private final ReportMails mails;
    private final FormScreening screening;
    private final Threads threads;
    private final RateLimits perHour;

    AbuseReports(
            ReportTargets targets,
            ReportRows rows,
            ReportMails mails,
            FormScreening screening,
            Threads threads,
            Clock clock) {
        this.targets = targets;
        this.rows = rows;
        this.mails = mails;
        this.screening = screening;
        this.threads = threads;
        perHour = new RateLimits(clock, Duration.ofHours(1));
    }

    @Transactional
    public Optional<Target> find(ReportKind kind, String key) {
        return targets.find(kind, key);
    }

    /** Goes into the form as a hidden field: says when it was drawn, and for what. */
    public String stamp(ReportKind kind, String key) {
        return screening.stamp(PURPOSE, subject(kind, key));
    }

    @Transactional
    public FileResult file(ReportKind kind, String key, Complaint complaint, FormTrace trace) {
        var target = targets.find(kind, key);
        if (target.isEmpty()) {
            return new FileResult.Nothing();
        }
        var problems = complaint.problems(kind);
        if (!problems.isEmpty()) {
            return new FileResult.Invalid(problems);
        }
        var drawn = screening.drawnAt(PURPOSE, subject(kind, key), trace.stamp());
        if (drawn.isEmpty()) {
            return new FileResult.Stale();
        }
        if (!perHour.admits(RateLimits.Network.of(trace.client()), PER_CLIENT)) {
            return new FileResult.TooMany();
        }
        var reasons = EnumSet.noneOf(HoldReason.class);
        reasons.addAll(screening.reasons(trace, drawn.get(), complaint.words()));
        if (!perHour.admits(ALL, IN_ALL)) {
            reasons.add(HoldReason.FLOOD);
        }
        store(kind, target.get(), complaint, reasons);
        return new FileResult.Filed();
    }

    /**
     * For a module that knows who takes part in the conversation, and has asked: within its transaction.
     *
     * @throws IllegalArgumentException where something has to be put right first
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void inConversation(ConversationId id, Complaint complaint) {
        if (!complaint.problems(ReportKind.CONVERSATION).isEmpty()) {
            throw new IllegalArgumentException("not a report: " + complaint.problems(ReportKind.CONVERSATION));
        }
        var conversation = threads.read(id).orElseThrow(() -> new NotFound("conversation"));
        var target = new Target(id.toString(), conversation.subject(), "", id);
        store(ReportKind.CONVERSATION, target, complaint, Set.of());
    }

    private void store(ReportKind kind, Target target, Complaint complaint, Set<HoldReason> reasons) {
        rows.insert(kind, target, complaint, reasons);
        if (reasons.isEmpty()) {
            mails.received(complaint, target.title());
        }
    }

    private static String subject(ReportKind kind, String key) {
        return kind.code() + "/" + key;
    }
}
