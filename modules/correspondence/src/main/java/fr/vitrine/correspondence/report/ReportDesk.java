package fr.vitrine.correspondence.report;

import static fr.vitrine.db.jooq.correspondence.Tables.REPORT;

import fr.vitrine.correspondence.conversation.Conversation;
import fr.vitrine.correspondence.conversation.ConversationId;
import fr.vitrine.correspondence.conversation.Threads;
import fr.vitrine.correspondence.report.DecideResult.Decided;
import fr.vitrine.correspondence.report.DecideResult.GoneAlready;
import fr.vitrine.correspondence.report.DecideResult.Overtaken;
import fr.vitrine.correspondence.report.DecideResult.WordsMissing;
import fr.vitrine.correspondence.report.ReportRows.Stored;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.SensitiveAction;
import fr.vitrine.kernel.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports as staff decide on them. Each decision is logged, and each look into a conversation that was reported. */
@Service
public class ReportDesk {

    private static final int DECIDED_SHOWN = 50;
    private static final int MAX_WAITING = 200;

    private final ReportRows rows;
    private final ReportTargets targets;
    private final ReportMails mails;
    private final Threads threads;
    private final ApplicationEventPublisher events;

    ReportDesk(
            ReportRows rows,
            ReportTargets targets,
            ReportMails mails,
            Threads threads,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.targets = targets;
        this.mails = mails;
        this.threads = threads;
        this.events = events;
    }

    /** The oldest first; without what is held as unwanted. */
    @Transactional(readOnly = true)
    public List<Report> waiting(Actor actor) {
        actor.requireStaff();
        return rows.list(ReportRows.isWaiting(), REPORT.CREATED_AT.asc(), MAX_WAITING).stream()
                .map(Stored::report)
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(Actor actor) {
        actor.requireStaff();
        return rows.count(ReportRows.isWaiting());
    }

    /** Those decided last. */
    @Transactional(readOnly = true)
    public List<Report> decided(Actor actor) {
        actor.requireStaff();
        return rows.list(REPORT.OUTCOME.isNotNull(), REPORT.DECIDED_AT.desc(), DECIDED_SHOWN).stream()
                .map(Stored::report)
                .toList();
    }

    /** Where what was reported is on the site; empty where it is not public any more, and for a conversation. */
    @Transactional
    public Optional<String> address(Actor actor, Report report) {
        actor.requireStaff();
        return report.kind() == ReportKind.CONVERSATION
                ? Optional.empty()
                : targets.find(report.kind(), report.subject()).map(Reportable.Target::address);
    }

    /** What was said in a conversation that was reported and waits for a decision: that somebody looked is logged. */
    @Transactional
    public Conversation look(Actor actor, ReportId id) {
        actor.requireStaff();
        var report = rows.find(id, ReportRows.isWaiting().and(REPORT.CONVERSATION_ID.isNotNull()))
                .map(Stored::report)
                .orElseThrow(() -> new NotFound("report"));
        log(actor, "report.conversation-looked-at", report, report.reason().code());
        return threads.read(new ConversationId(Long.parseLong(report.subject())))
                .orElseThrow(() -> new NotFound("conversation"));
    }

    /** @param words for who reported it: what was decided, and why */
    @Transactional
    public DecideResult decide(Actor actor, ReportId id, ReportOutcome outcome, String words) {
        actor.requireStaff();
        var why = Text.clean(words);
        if (why.isEmpty() || why.length() > Complaint.MAX_WORDS) {
            return new WordsMissing();
        }
        var waiting = rows.lock(id);
        if (waiting.isEmpty()) {
            return new Overtaken();
        }
        var report = waiting.get().report();
        if (outcome == ReportOutcome.TAKEN_DOWN && !targets.takeDown(actor, report.kind(), report.subject(), why)) {
            return new GoneAlready();
        }
        rows.decide(id, outcome, why);
        log(actor, "report." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'), report, why);
        var address = waiting.get().answerTo();
        if (address != null) {
            mails.decided(address, waiting.get().language(), report.title(), why);
        }
        return new Decided(address != null);
    }

    private void log(Actor actor, String action, Report report, String detail) {
        var subject = "report " + report.id() + ", " + report.kind().code() + " " + report.subject();
        events.publishEvent(new SensitiveAction(actor, action, subject, detail));
    }
}
