package fr.vitrine.correspondence.conversation;

import fr.vitrine.correspondence.conversation.ConversationLinks.Holder;
import fr.vitrine.correspondence.conversation.ConversationRows.Stored;
import fr.vitrine.kernel.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Conversations for whoever has the link of a mail: the visitor, and structures without an account. */
@Service
public class LinkedConversations {

    private final ConversationLinks links;
    private final ConversationRows rows;
    private final Answers answers;

    LinkedConversations(ConversationLinks links, ConversationRows rows, Answers answers) {
        this.links = links;
        this.rows = rows;
        this.answers = answers;
    }

    /**
     * What the holder of a link sees.
     *
     * @param reader which of the two it is
     * @param structureName empty where the structure is not published any more
     */
    public record Linked(Conversation conversation, Side reader, Optional<String> structureName) {}

    /** Empty where the link is none, or the conversation is held or gone. */
    @Transactional
    public Optional<Linked> find(String token) {
        return links.holder(token).flatMap(holder -> stored(holder).map(stored -> linked(holder, stored)));
    }

    private Linked linked(Holder holder, Stored stored) {
        if (holder.side() == Side.STRUCTURE) {
            rows.markRead(stored.id());
        }
        return new Linked(stored.with(rows.messages(stored.id())), holder.side(), answers.structureName(stored));
    }

    /** @throws NotFound where {@link #find} finds nothing */
    @Transactional
    public AnswerResult answer(String token, String text) {
        var holder = links.holder(token).orElseThrow(() -> new NotFound("conversation"));
        var stored = stored(holder).orElseThrow(() -> new NotFound("conversation"));
        return answers.answer(stored, holder.side(), null, text);
    }

    /**
     * For the visitor who began it: the conversation, with its mails that are kept. What was sent is with the structure.
     *
     * @return false where the link is none of a visitor, or the conversation is held or gone
     */
    @Transactional
    public boolean erase(String token) {
        var stored = links.holder(token)
                .filter(holder -> holder.side() == Side.VISITOR)
                .flatMap(this::stored);
        stored.ifPresent(found -> rows.delete(found.id()));
        return stored.isPresent();
    }

    private Optional<Stored> stored(Holder holder) {
        return rows.find(holder.nonce()).filter(stored -> stored.state() != Conversation.State.HELD);
    }
}
