package fr.vitrine.correspondence.conversation;

import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.StructureId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contact forms of structures, for anybody. What looks unwanted is held for staff without a word. */
@Service
public class ContactForms {

    private static final String PURPOSE = "contact-form";
    private static final Duration MEMORY = Duration.ofDays(7);
    private static final int MOST_OTHERS = 3;

    private final Mailboxes mailboxes;
    private final ConversationRows rows;
    private final ConversationMails mails;
    private final SendingLimits limits;
    private final FormScreening screening;

    ContactForms(
            Mailboxes mailboxes,
            ConversationRows rows,
            ConversationMails mails,
            SendingLimits limits,
            FormScreening screening) {
        this.mailboxes = mailboxes;
        this.rows = rows;
        this.mails = mails;
        this.limits = limits;
        this.screening = screening;
    }

    /** Whether somebody would read what is sent to the structure. */
    @Transactional(readOnly = true)
    public boolean isOpen(StructureId structure) {
        return mailboxes.find(structure).isPresent();
    }

    /** Goes into the form as a hidden field: says when it was drawn, and for which structure. */
    public String stamp(StructureId structure) {
        return screening.stamp(PURPOSE, structure.toString());
    }

    @Transactional
    public SendResult send(StructureId structure, ContactMessage message, FormTrace trace) {
        var mailbox = mailboxes.find(structure);
        if (mailbox.isEmpty()) {
            return new SendResult.NoMailbox();
        }
        var problems = message.problems();
        var email = EmailAddress.parse(message.email());
        if (!problems.isEmpty() || email.isEmpty()) {
            return new SendResult.Invalid(problems);
        }
        var drawn = screening.drawnAt(PURPOSE, structure.toString(), trace.stamp());
        if (drawn.isEmpty()) {
            return new SendResult.Stale();
        }
        if (!limits.admits(email.get(), trace.client())) {
            return new SendResult.TooMany();
        }
        var stored = rows.create(structure, message, email.get(), reasons(structure, message, trace, drawn.get()));
        if (stored.state() == Conversation.State.OPEN) {
            mails.toStructure(mailbox.get(), stored, message.text());
        }
        return new SendResult.Sent();
    }

    private Set<HoldReason> reasons(StructureId structure, ContactMessage message, FormTrace trace, Instant drawn) {
        var reasons = screening.reasons(trace, drawn, message.text(), message.subject(), message.name());
        if (rows.othersWithText(structure, message.text(), MEMORY) >= MOST_OTHERS) {
            reasons.add(HoldReason.REPETITION);
        }
        if (limits.isFlood(structure)) {
            reasons.add(HoldReason.FLOOD);
        }
        return reasons;
    }
}
