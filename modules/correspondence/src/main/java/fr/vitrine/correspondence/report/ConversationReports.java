package fr.vitrine.correspondence.report;

import fr.vitrine.correspondence.conversation.ConversationId;
import fr.vitrine.correspondence.conversation.Conversations;
import fr.vitrine.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By which a structure's people report what a visitor wrote to them. */
@Service
public class ConversationReports {

    private final Conversations conversations;
    private final AbuseReports reports;

    ConversationReports(Conversations conversations, AbuseReports reports) {
        this.conversations = conversations;
        this.reports = reports;
    }

    @Transactional
    public void report(Actor actor, ConversationId id, Complaint complaint) {
        var read = conversations.read(actor, id);
        reports.inConversation(read.id(), complaint);
    }
}
