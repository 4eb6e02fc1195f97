package fr.vitrine.correspondence.report;

import fr.vitrine.correspondence.conversation.ConversationId;
import fr.vitrine.correspondence.conversation.LinkedConversations;
import fr.vitrine.correspondence.conversation.LinkedConversations.Linked;
import fr.vitrine.correspondence.conversation.Threads;
import fr.vitrine.kernel.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Conversations, for whoever has the link of a mail. */
@Component
class ReportedConversations implements Reportable {

    private final LinkedConversations linked;
    private final Threads threads;

    ReportedConversations(LinkedConversations linked, Threads threads) {
        this.linked = linked;
        this.threads = threads;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.CONVERSATION;
    }

    @Override
    public Optional<Target> find(String key) {
        return linked.find(key).map(found -> target(found, key));
    }

    private static Target target(Linked found, String key) {
        var conversation = found.conversation();
        return new Target(conversation.id().toString(), conversation.subject(), "/messages/" + key, conversation.id());
    }

    /** Neither side can write in it any more. */
    @Override
    public boolean takeDown(Actor actor, String subject, String reason) {
        actor.requireStaff();
        return threads.close(new ConversationId(Long.parseLong(subject)));
    }
}
