package fr.vitrine.correspondence.conversation;

import fr.vitrine.correspondence.conversation.ConversationRows.Stored;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conversations that speak of something another module has: it begins them, and what happens to the thing stands in them.
 * Sends no mail, and decides nothing about access: both are for that module, in whose transaction each change is made.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Threads {

    private final ConversationRows rows;
    private final ConversationLinks links;
    private final Answers answers;
    private final ReplyAddresses replies;

    Threads(ConversationRows rows, ConversationLinks links, Answers answers, ReplyAddresses replies) {
        this.rows = rows;
        this.links = links;
        this.answers = answers;
        this.replies = replies;
    }

    /** Who writes to a structure as a visitor does, with an address that is known to be theirs. */
    public record Writer(String name, EmailAddress email, Locale language) {}

    public ConversationId begin(StructureId structure, Writer writer, String subject, String text) {
        var message = new ContactMessage(writer.name(), writer.email().value(), subject, text, writer.language());
        if (!message.problems().isEmpty()) {
            throw new IllegalArgumentException("not a message: " + message.problems());
        }
        return rows.create(structure, message, writer.email(), EnumSet.noneOf(HoldReason.class))
                .id();
    }

    /**
     * Adds what happened; a conversation that is gone by now is left alone.
     *
     * @param notice a word for it, in small letters and hyphens: {@code message.notice.<word>} is its text
     * @param text what was said with it; empty for nothing
     */
    public void note(ConversationId id, Side by, @Nullable PersonId person, String notice, String text) {
        if (rows.find(id).isPresent()) {
            rows.add(id, by, person, text, notice);
        }
    }

    /** Of a sample: begun and answered when it is to look as if it had been. */
    public void date(ConversationId id, OffsetDateTime begun, OffsetDateTime answered) {
        rows.date(id, begun, answered);
    }

    /** Adds a message and sends it to the other side, as an answer does. */
    public AnswerResult say(ConversationId id, Side from, PersonId person, String text) {
        return answers.answer(rows.find(id).orElseThrow(() -> new NotFound("conversation")), from, person, text);
    }

    /** Neither side can write in it any more. @return false where none could before */
    public boolean close(ConversationId id) {
        return rows.change(id, Conversation.State.OPEN, Conversation.State.CLOSED);
    }

    /** What was said, the oldest first; empty where it is gone. */
    @Transactional(readOnly = true)
    public Optional<Conversation> read(ConversationId id) {
        return rows.find(id).map(stored -> stored.with(rows.messages(id)));
    }

    /** Where the one who began it reads it and answers, without an account: whoever has the address may. */
    @Transactional(readOnly = true)
    public Optional<String> addressOfWriter(ConversationId id) {
        return rows.find(id).map(this::addressOfWriter);
    }

    /**
     * Where one of its two answers a mail about what the conversation speaks of; empty where no answer would be taken.
     *
     * @param reader to whom that mail goes: nobody else may answer there
     */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> replyAddress(ConversationId id, Side side, EmailAddress reader) {
        if (!replies.areRead()) {
            return Optional.empty();
        }
        return rows.find(id)
                .filter(stored -> stored.state() == Conversation.State.OPEN)
                .filter(stored ->
                        side == Side.STRUCTURE || stored.email().folded().equals(reader.folded()))
                .flatMap(stored -> replies.of(stored.nonce(), side, reader));
    }

    private String addressOfWriter(Stored stored) {
        return links.address(stored.nonce(), Side.VISITOR, stored.language());
    }
}
