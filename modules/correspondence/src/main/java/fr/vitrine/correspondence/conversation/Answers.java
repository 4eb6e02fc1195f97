package fr.vitrine.correspondence.conversation;

import fr.vitrine.correspondence.conversation.ConversationRows.Stored;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds an answer to a conversation and tells the other side. Who may is the caller's business. */
@Component
class Answers {

    private final Mailboxes mailboxes;
    private final ConversationRows rows;
    private final ConversationMails mails;
    private final SendingLimits limits;

    Answers(Mailboxes mailboxes, ConversationRows rows, ConversationMails mails, SendingLimits limits) {
        this.mailboxes = mailboxes;
        this.rows = rows;
        this.mails = mails;
        this.limits = limits;
    }

    AnswerResult answer(Stored conversation, Side from, @Nullable PersonId person, String raw) {
        var text = Text.clean(raw);
        if (text.isEmpty()) {
            return new AnswerResult.Empty();
        }
        if (text.length() > ContactMessage.MAX_TEXT) {
            return new AnswerResult.TooLong();
        }
        var mailbox = mailboxes.find(conversation.structure());
        if (conversation.state() != Conversation.State.OPEN || mailbox.isEmpty()) {
            return new AnswerResult.Closed();
        }
        if (!limits.admitsAnswer(conversation.id(), from)) {
            return new AnswerResult.TooMany();
        }
        rows.add(conversation.id(), from, person, text);
        if (from == Side.VISITOR) {
            mails.toStructure(mailbox.get(), conversation, text);
        } else {
            mails.toVisitor(mailbox.get(), conversation, text);
        }
        return new AnswerResult.Sent(conversation.with(rows.messages(conversation.id())));
    }

    /** The structure's name, while it is published. */
    Optional<String> structureName(Stored conversation) {
        return mailboxes.find(conversation.structure()).map(StructureMailbox::name);
    }
}
